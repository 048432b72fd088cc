package cn.jiayi.ward;

import cn.jiayi.platform.Reason;

/** Why a ward is not changed. */
public enum WardChangeRefusal implements Reason {
    NOT_FOUND,
    BELOW_TAKEN,
    CLOSED,
    UNDO_TOO_LATE,
    OUT_OF_RANGE
}
