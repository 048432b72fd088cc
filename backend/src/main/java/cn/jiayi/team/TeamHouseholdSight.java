package cn.jiayi.team;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdSight;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Those who work in a team see the households that live in its grid areas. */
@Component
class TeamHouseholdSight implements HouseholdSight {

    @Override
    public Specification<Household> visibleTo(Actor actor) {
        return (household, query, cb) -> switch (actor.role()) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> {
                if (actor.teamId() == null) {
                    yield cb.disjunction();
                }
                Subquery<UUID> areas = query.subquery(UUID.class);
                Root<GridAssignment> assignment = areas.from(GridAssignment.class);
                areas.select(assignment.get("gridAreaId"))
                        .where(cb.equal(assignment.get("teamId"), actor.teamId()), cb.isNull(assignment.get("until")));
                yield household.get("gridAreaId").in(areas);
            }
            default -> cb.disjunction();
        };
    }
}
