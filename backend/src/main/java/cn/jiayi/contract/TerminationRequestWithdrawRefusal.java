package cn.jiayi.contract;

import cn.jiayi.platform.Reason;

/** Why a request cannot be taken back. */
public enum TerminationRequestWithdrawRefusal implements Reason {
    NOT_FOUND,
    NOT_OPEN,
    CANNOT_REPRESENT
}
