package cn.jiayi.renewal;

import cn.jiayi.platform.Reason;

/** Why renewals are not confirmed. */
public enum RenewalsConfirmRefusal implements Reason {
    NOT_FOUND,
    TOO_MANY,
    ALREADY_CONFIRMED,
    CANNOT_REPRESENT
}
