package cn.jiayi.roster;

import cn.jiayi.platform.Reason;
import cn.jiayi.platform.file.UnreadableSheet;

/** Why a file is not taken. */
public enum RosterUploadRefusal implements Reason {
    TOO_LARGE,
    TOO_MANY_ROWS,
    FORMAT_UNKNOWN,
    UNREADABLE,
    EMPTY;

    static RosterUploadRefusal of(UnreadableSheet.Fault fault) {
        return switch (fault) {
            case FORMAT_UNKNOWN -> FORMAT_UNKNOWN;
            case UNREADABLE, TOO_MANY_COLUMNS -> UNREADABLE;
            case TOO_LARGE -> TOO_LARGE;
            case TOO_MANY_ROWS -> TOO_MANY_ROWS;
        };
    }
}
