package cn.jiayi.roster;

import cn.jiayi.platform.Reason;

/** Why a file is not taken. */
public enum RosterUploadRefusal implements Reason {
    TOO_LARGE,
    TOO_MANY_ROWS,
    FORMAT_UNKNOWN,
    UNREADABLE,
    EMPTY
}
