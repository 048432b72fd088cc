package cn.jiayi.contract;

import cn.jiayi.platform.Reason;

/** Why termination cannot be asked for. */
public enum ContractRequestTerminationRefusal implements Reason {
    NOT_FOUND,
    NOT_IN_FORCE,
    ALREADY_REQUESTED,
    END_IS_SET,
    CANNOT_REPRESENT,
    NOTE_MISSING,
    NOTE_TOO_LONG
}
