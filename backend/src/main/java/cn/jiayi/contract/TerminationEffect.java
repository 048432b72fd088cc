package cn.jiayi.contract;

import cn.jiayi.platform.Worded;

/** When a termination takes effect (trap 11). */
public enum TerminationEffect implements Worded {
    /** The day on which the institution accepts is the last one. */
    ON_ACCEPTANCE,
    /** The last day of the current term is the last one. */
    END_OF_TERM
}
