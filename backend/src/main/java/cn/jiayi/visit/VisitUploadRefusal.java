package cn.jiayi.visit;

import cn.jiayi.platform.Reason;
import cn.jiayi.platform.file.UnreadableSheet;

/** Why a file of visits is not read at all; the words stand in {@code messages/visit.properties}. */
public enum VisitUploadRefusal implements Reason {
    FORMAT_UNKNOWN,
    UNREADABLE,
    TOO_LARGE,
    TOO_MANY_ROWS,
    COLUMN_MISSING,
    EMPTY,
    CHANGED_MEANWHILE;

    static VisitUploadRefusal of(UnreadableSheet.Fault fault) {
        return switch (fault) {
            case FORMAT_UNKNOWN -> FORMAT_UNKNOWN;
            case UNREADABLE, TOO_MANY_COLUMNS -> UNREADABLE;
            case TOO_LARGE -> TOO_LARGE;
            case TOO_MANY_ROWS -> TOO_MANY_ROWS;
        };
    }
}
