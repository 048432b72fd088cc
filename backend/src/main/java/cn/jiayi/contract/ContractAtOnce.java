package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.household.HouseholdMember;
import cn.jiayi.team.TeamProfile;
import org.jspecify.annotations.Nullable;

/**
 * A contract with what a list shows of it, as one statement reads them.
 *
 * @param currentTerm absent where none has the day, before the first
 * @param household absent where the reader may not see it
 * @param head absent while the household has none
 */
public record ContractAtOnce(
        Contract contract,
        @Nullable ContractTerm currentTerm,
        TeamProfile team,
        @Nullable Household household,
        @Nullable HouseholdMember head) {}
