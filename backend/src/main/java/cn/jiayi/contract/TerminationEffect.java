package cn.jiayi.contract;

/** When a termination takes effect (trap 11). */
public enum TerminationEffect {
    /** The day on which the institution accepts is the last one. */
    ON_ACCEPTANCE,
    /** The last day of the current term is the last one. */
    END_OF_TERM
}
