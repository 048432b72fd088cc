package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.team.Team;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household and a team that want a contract with each other.
 *
 * @param signerId the member who signs for the household
 * @param isSwitch whether a contract with another team gives way to it (M17)
 * @param signatures as drawn on the screen; absent where both sides signed on paper
 */
public record ContractProposal(
        Household household,
        Team team,
        UUID signerId,
        boolean isSwitch,
        @Nullable DrawnSignatures signatures) {}
