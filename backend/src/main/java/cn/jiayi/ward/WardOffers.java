package cn.jiayi.ward;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which wards are open to whom, the best first: a team's own joint ward, then those for every team, then joint wards of others, which
 * are theirs as many days before as slots are (trap 14).
 */
@Component
@RequiredArgsConstructor
class WardOffers {

    private final Wards wards;
    private final DistrictPolicies policies;
    private final Clock clock;

    List<WardOffer> toTeam(Actor actor, UUID departmentId, @Nullable UUID wardId) {
        return actor.teamId() == null
                ? List.of()
                : toTeam(
                        actor,
                        only(wardId, wards.findByDepartmentIdAndDistrictCodeOrderById(departmentId, actor.district())));
    }

    /** The same for these wards of the actor's district. */
    List<WardOffer> toTeam(Actor actor, List<Ward> of) {
        if (of.isEmpty()) {
            return List.of();
        }
        LocalDate releasedUntil = today().plusDays(releaseDays(actor.district()));
        return of.stream()
                .sorted(Comparator.comparing((Ward ward) -> rank(ward, actor.institutionId()))
                        .thenComparing(Ward::getId))
                .map(ward -> new WardOffer(ward, rank(ward, actor.institutionId()) < 2 ? LocalDate.MAX : releasedUntil))
                .toList();
    }

    List<WardOffer> toHospital(UUID hospitalId, UUID departmentId, @Nullable UUID wardId) {
        return only(wardId, wards.findByDepartmentIdAndHospitalIdOrderById(departmentId, hospitalId)).stream()
                .map(ward -> new WardOffer(ward, LocalDate.MAX))
                .toList();
    }

    private static int rank(Ward ward, @Nullable UUID institution) {
        if (ward.getKind() == WardKind.RESERVED) {
            return 1;
        }
        return ward.isSharedWith(institution) ? 0 : 2;
    }

    private static List<Ward> only(@Nullable UUID wardId, List<Ward> of) {
        return wardId == null
                ? of
                : of.stream().filter(ward -> ward.getId().equals(wardId)).toList();
    }

    private int releaseDays(String district) {
        return policies.inForce(district, today())
                .orElseThrow(() -> new IllegalStateException("no policy in " + district))
                .getSlotReleaseDays();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
