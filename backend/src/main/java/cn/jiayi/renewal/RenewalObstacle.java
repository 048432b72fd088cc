package cn.jiayi.renewal;

import cn.jiayi.platform.Reason;

/** What stands against a next term; its words say what to do. */
public enum RenewalObstacle implements Reason {
    TERMINATION_ASKED,
    TEAM_CLOSED,
    NO_PERMISSION,
    TEAM_INCOMPLETE,
    NOBODY_TO_SIGN,
    RESIDES_TOO_SHORT,
    NOT_RECONFIRMED
}
