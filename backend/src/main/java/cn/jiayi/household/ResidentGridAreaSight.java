package cn.jiayi.household;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridAreaSight;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Residents see the grid area in which they live. */
@Component
@RequiredArgsConstructor
class ResidentGridAreaSight implements GridAreaSight {

    private final Clock clock;

    @Override
    public Specification<GridArea> visibleTo(Actor actor) {
        return (area, query, cb) -> {
            if (!actor.is(Role.RESIDENT) || actor.residentId() == null) {
                return cb.disjunction();
            }
            Subquery<UUID> homes = query.subquery(UUID.class);
            Root<Household> household = homes.from(Household.class);
            Root<HouseholdMember> member = homes.from(HouseholdMember.class);
            homes.select(household.get("gridAreaId"))
                    .where(
                            cb.equal(member.get("householdId"), household.get("id")),
                            cb.equal(member.get("resident").get("id"), actor.residentId()),
                            Membership.on(member, cb, clock));
            return area.get("id").in(homes);
        };
    }
}
