package cn.jiayi.contract;

import cn.jiayi.grid.GridArea;
import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import org.jspecify.annotations.Nullable;

/**
 * A contract with what a list shows of it.
 *
 * @param household absent where the reader may not see it
 * @param head absent while the household has none
 * @param area absent while the household is placed in none
 */
public record ListedContract(
        ContractAtOnce read,
        @Nullable Household household,
        @Nullable HouseholdMember head,
        @Nullable GridArea area) {}
