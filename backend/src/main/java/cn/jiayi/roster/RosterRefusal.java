package cn.jiayi.roster;

import cn.jiayi.platform.Reason;

/** Why an import does not go on. */
public enum RosterRefusal implements Reason {
    NOT_FOUND,
    BUSY,
    CLOSED,
    COLUMN_MISSING,
    COLUMN_TWICE,
    NOT_CHECKED,
    ROWS_WRONG,
    UNDECIDED,
    NOTHING_TO_DO,
    NOBODY_TO_DECIDE
}
