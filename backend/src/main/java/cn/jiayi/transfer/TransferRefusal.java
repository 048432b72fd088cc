package cn.jiayi.transfer;

import cn.jiayi.platform.Reason;

/** Why contracts are not moved. */
public enum TransferRefusal implements Reason {
    NOT_FOUND,
    TEAM_CLOSED,
    STILL_SERVED,
    TARGET_MISSING,
    TARGET_GIVES,
    TARGET_NOT_AT_WORK,
    TARGET_INCOMPLETE,
    TARGET_FULL,
    REASON_MISSING,
    REASON_TOO_LONG,
    WRONG_NUMBER_OF_CONTRACTS,
    UNDO_TOO_LATE
}
