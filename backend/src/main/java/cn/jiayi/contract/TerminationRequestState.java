package cn.jiayi.contract;

import cn.jiayi.platform.Worded;

/** Where a request for termination stands; nothing leaves the others (trap 11). */
public enum TerminationRequestState implements Worded {
    /** Waits for the institution. */
    OPEN,
    /** Taken back by the household. */
    WITHDRAWN,
    /** The contract has a last day. */
    ACCEPTED,
    /** Returned with a reason; the contract goes on. */
    RETURNED,
    /** The contract ended for another reason before an answer. */
    OVERTAKEN
}
