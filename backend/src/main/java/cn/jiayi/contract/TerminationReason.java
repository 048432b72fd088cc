package cn.jiayi.contract;

import cn.jiayi.platform.Worded;

/** Why a household asks for termination. */
public enum TerminationReason implements Worded {
    MOVING_AWAY,
    OTHER_DOCTOR,
    NOT_CONTENT,
    NOT_NEEDED,
    /** In the household's own words. */
    OTHER
}
