package cn.jiayi.contract;

import cn.jiayi.household.Household;
import cn.jiayi.team.Team;
import java.util.UUID;

/**
 * A household and a team that want a contract with each other.
 *
 * @param signerId the member who signs for the household
 * @param isSwitch whether a contract with another team gives way to it (M17)
 * @param signatures as both sides drew them on the screen
 */
public record ContractProposal(
        Household household, Team team, UUID signerId, boolean isSwitch, DrawnSignatures signatures) {}
