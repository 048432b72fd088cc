package cn.jiayi.contract;

/** Why a contract has a last day. */
public enum ContractEndReason {
    /** The household asked and the institution agreed (M16). */
    HOUSEHOLD_ASKED,
    /** The institution gave notice (M16). */
    INSTITUTION_GAVE_NOTICE,
    /** The household went over to another team (M17). */
    SWITCHED,
    /** Nobody of the household is alive. */
    DIED,
    /** The household has left the district. */
    LEFT_DISTRICT,
    /** Nobody belongs to the household any more: its members live in others. */
    DISSOLVED,
    /** The term ended and no next one began (M15). */
    TERM_OVER;

    /** What the contract is once its last day is over. */
    ContractState closedAs() {
        return this == TERM_OVER ? ContractState.EXPIRED : ContractState.TERMINATED;
    }
}
