package cn.jiayi.contract;

import cn.jiayi.grid.GridArea;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household with those who live in it, where it lies and its contract, as one statement reads them.
 *
 * @param area absent while it is placed in none
 * @param members of today
 * @param contract of today, where the reader may see it
 */
public record HouseholdAtOnce(
        Household household,
        @Nullable GridArea area,
        List<HouseholdMember> members,
        @Nullable ContractAtOnce contract) {

    /** Absent while there is none. */
    public @Nullable HouseholdMember head() {
        return members.stream()
                .filter(member -> member.getResident().getId().equals(household.getHeadId()))
                .findFirst()
                .orElse(null);
    }
}
