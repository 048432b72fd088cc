package cn.jiayi.contract;

import cn.jiayi.platform.Reason;

/** Why a request cannot be answered. */
public enum TerminationRequestAnswerRefusal implements Reason {
    NOT_FOUND,
    NOT_OPEN,
    NOTE_MISSING,
    NOTE_TOO_LONG
}
