package cn.jiayi.contract;

import cn.jiayi.district.DistrictPolicy;
import cn.jiayi.team.Team;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The team that would sign, under the policy of the day. */
record SigningTeam(Team team, DistrictPolicy policy, boolean lacksRoles) {

    boolean worksOn(LocalDate day) {
        return team.worksOn(day);
    }

    @Nullable Integer limit() {
        return team.limitBy(policy);
    }

    @Nullable Integer advised() {
        return team.advisedBy(policy);
    }
}
