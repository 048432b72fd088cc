package cn.jiayi.household;

import cn.jiayi.grid.GridArea;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A household with those who live in it and where it lies, as one statement reads them.
 *
 * @param area absent while it is placed in none
 * @param members of today
 */
public record HouseholdAtOnce(Household household, @Nullable GridArea area, List<HouseholdMember> members) {

    /** Absent while there is none. */
    public @Nullable HouseholdMember head() {
        return members.stream()
                .filter(member -> member.getResident().getId().equals(household.getHeadId()))
                .findFirst()
                .orElse(null);
    }
}
