package cn.jiayi.hospital;

import cn.jiayi.hospital.DepartmentOutcome.Changed;
import cn.jiayi.hospital.DepartmentOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** A hospital keeps its departments (M03): founds them, renames them, says where they are, closes them. */
@Service
@RequiredArgsConstructor
public class DepartmentKeeping {

    private final Departments departments;
    private final ClinicSlots slots;
    private final ClinicSchedules schedules;
    private final Clock clock;

    @UseCase("department.found")
    public DepartmentOutcome found(Actor actor, FoundDepartment command) {
        UUID hospital = actor.institutionId();
        if (hospital == null) {
            return Refused.because(DepartmentChangeRefusal.NOT_FOUND, null, null);
        }
        DepartmentNotice notice = command.notice();
        UUID id = Ids.next();
        return against(hospital, id, notice)
                .<DepartmentOutcome>map(reason -> Refused.because(reason, null, notice.name()))
                .orElseGet(() -> {
                    Department founded = new Department(new DepartmentDraft(
                            id,
                            actor.district(),
                            hospital,
                            notice.name(),
                            notice.location(),
                            departments.lastOrdinal(hospital) + 1));
                    return write(founded, notice);
                });
    }

    @UseCase("department.change")
    public DepartmentOutcome change(Actor actor, ChangeDepartment command) {
        Department department = locked(actor, command.departmentId()).orElse(null);
        if (department == null) {
            return Refused.because(DepartmentChangeRefusal.NOT_FOUND, null, null);
        }
        DepartmentNotice notice = command.notice();
        return against(department.getHospitalId(), department.getId(), notice)
                .<DepartmentOutcome>map(reason -> Refused.because(reason, department.getId(), notice.name()))
                .orElseGet(() -> write(department, notice));
    }

    /** Who publishes or makes slots waits for the department's row, and finds it closed. */
    @UseCase("department.close")
    public DepartmentOutcome close(Actor actor, CloseDepartment command) {
        Department department = locked(actor, command.departmentId()).orElse(null);
        if (department == null) {
            return Refused.because(DepartmentChangeRefusal.NOT_FOUND, null, null);
        }
        // first take back what is free: nobody can take it then between the count and the end
        UUID hospital = department.getHospitalId();
        slots.withdrawAll(hospital, department.getId(), null, clock.instant(), SlotDays.FAR);
        SlotsAhead taken = slots.takenAhead(department.getId(), clock.instant());
        if (taken.count() > 0) {
            throw new LostRace(new Refused(
                    DepartmentChangeRefusal.SLOTS_TAKEN,
                    department.getId(),
                    department.getName(),
                    taken.count(),
                    taken.first()));
        }
        LocalDate today = LocalDate.now(clock);
        schedules.openOfDepartment(department.getId(), today).forEach(schedule -> schedule.endBefore(today));
        department.close(today);
        return new Changed(department.getId());
    }

    private Optional<Department> locked(Actor actor, UUID id) {
        return Optional.ofNullable(actor.institutionId()).flatMap(hospital -> departments.lockOfHospital(id, hospital));
    }

    private Optional<DepartmentChangeRefusal> against(UUID hospital, UUID id, DepartmentNotice notice) {
        if (!notice.isNamed()) {
            return Optional.of(DepartmentChangeRefusal.NAME_OUT_OF_RANGE);
        }
        if (!notice.isShortEnough()) {
            return Optional.of(DepartmentChangeRefusal.WORDS_TOO_LONG);
        }
        return departments.existsByHospitalIdAndNameAndClosedOnIsNullAndIdNot(hospital, notice.name(), id)
                ? Optional.of(DepartmentChangeRefusal.NAME_TAKEN)
                : Optional.empty();
    }

    private DepartmentOutcome write(Department department, DepartmentNotice notice) {
        department.describe(notice);
        try {
            return new Changed(departments.saveAndFlush(department).getId());
        } catch (DataIntegrityViolationException taken) {
            throw new LostRace(
                    Refused.because(DepartmentChangeRefusal.NAME_TAKEN, nullIfNew(department), notice.name()));
        }
    }

    private static @Nullable UUID nullIfNew(Department department) {
        return department.getVersion() == null ? null : department.getId();
    }
}
