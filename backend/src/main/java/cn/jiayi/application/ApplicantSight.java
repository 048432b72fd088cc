package cn.jiayi.application;

import cn.jiayi.household.HouseholdSight;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Sights;
import org.springframework.stereotype.Component;

/** A team and its institution see the households that wait for the team's answer, wherever these live. */
@Component
class ApplicantSight implements HouseholdSight {

    @Override
    public String visibleTo(Role role) {
        return switch (role) {
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> appliedTo("team_id = :team");
            case INSTITUTION_ADMIN -> appliedTo("institution_id = :institution");
            default -> Sights.NOBODY;
        };
    }

    private static String appliedTo(String party) {
        return "household.id in (select household_id from application where " + party
                + " and state = 'OPEN' and lapses_on >= :today)";
    }
}
