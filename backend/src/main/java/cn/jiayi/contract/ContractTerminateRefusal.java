package cn.jiayi.contract;

import cn.jiayi.platform.Reason;

/** Why an institution cannot end a contract. */
public enum ContractTerminateRefusal implements Reason {
    NOT_FOUND,
    NOT_IN_FORCE,
    END_IS_SET,
    REQUEST_WAITS,
    NOTE_MISSING,
    NOTE_TOO_LONG
}
