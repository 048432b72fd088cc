package cn.jiayi.contract;

import cn.jiayi.platform.Worded;
import java.util.Set;

/** Where a contract stands. */
public enum ContractState implements Worded {
    IN_FORCE,
    /** Renewed by itself and not re-confirmed yet; service goes on (trap 10). */
    AWAITING_RECONFIRMATION,
    /** Ended because the household asked (M16). */
    TERMINATED,
    /** Ended with its term. */
    EXPIRED;

    /** The states in which it binds; the database holds at most one such contract per household. */
    public static final Set<ContractState> BINDING = Set.of(IN_FORCE, AWAITING_RECONFIRMATION);

    public boolean isBinding() {
        return BINDING.contains(this);
    }
}
