package cn.jiayi.team;

import cn.jiayi.household.HouseholdSight;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import org.springframework.stereotype.Component;

/** Those who work in a team see the households that live in its grid areas. */
@Component
class TeamHouseholdSight implements HouseholdSight {

    @Override
    public String visibleTo(Role role) {
        return switch (role) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> """
                    household.grid_area_id in (select grid_area_id from grid_assignment where team_id = :team and until is null)\
                    """;
            default -> Sights.NOBODY;
        };
    }
}
