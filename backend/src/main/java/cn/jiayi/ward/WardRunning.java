package cn.jiayi.ward;

import cn.jiayi.hospital.Department;
import cn.jiayi.hospital.DepartmentDirectory;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import cn.jiayi.ward.WardFoundOutcome.Founded;
import cn.jiayi.ward.WardFoundOutcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Founds wards for the hospital that runs them (M23, M27). */
@Service
@RequiredArgsConstructor
public class WardRunning {

    private final DepartmentDirectory departments;
    private final Institutions institutions;
    private final Wards wards;
    private final WardFounding founding;
    private final Clock clock;

    @UseCase("ward.found")
    public WardFoundOutcome found(Actor actor, FoundWard wanted) {
        WardDraft draft = wanted.draft().stripped();
        Department department = departments
                .find(actor, wanted.departmentId())
                .filter(found -> found.getHospitalId().equals(actor.institutionId()))
                .orElse(null);
        if (department == null || !isPrimaryInDistrict(actor, draft.institutionId())) {
            return new Refused(WardFoundRefusal.NOT_FOUND, null, null, null);
        }
        Optional<WardLimit> limit = WardRules.outOfRange(draft, LocalDate.now(clock));
        if (limit.isPresent()) {
            return new Refused(WardFoundRefusal.OUT_OF_RANGE, department.getId(), limit.get(), null);
        }
        if (wards.openOf(department.getHospitalId()) >= WardRules.MOST_WARDS) {
            return new Refused(WardFoundRefusal.TOO_MANY, department.getId(), null, null);
        }
        if (wards.hasOpen(department.getId(), draft.name())) {
            return nameTaken(department, draft);
        }
        try {
            return new Founded(founding.found(department, draft));
        } catch (DataIntegrityViolationException taken) {
            throw new LostRace(nameTaken(department, draft));
        }
    }

    private static Refused nameTaken(Department department, WardDraft draft) {
        return new Refused(WardFoundRefusal.NAME_TAKEN, department.getId(), null, draft.name());
    }

    private boolean isPrimaryInDistrict(Actor actor, @Nullable UUID institution) {
        return institution == null
                || institutions
                        .visibleTo(actor, institution)
                        .filter(found -> !found.isHospital())
                        .isPresent();
    }
}
