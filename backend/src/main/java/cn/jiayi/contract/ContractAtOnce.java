package cn.jiayi.contract;

import cn.jiayi.team.TeamProfile;
import org.jspecify.annotations.Nullable;

/**
 * A contract with what is shown of it everywhere, as one statement reads them.
 *
 * @param currentTerm absent where none has the day, before the first
 */
public record ContractAtOnce(Contract contract, @Nullable ContractTerm currentTerm, TeamProfile team) {}
