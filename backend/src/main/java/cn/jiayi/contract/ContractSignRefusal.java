package cn.jiayi.contract;

import cn.jiayi.platform.Reason;

/** Why a household is not signed. */
public enum ContractSignRefusal implements Reason {
    NOT_FOUND,
    ALREADY_IN_FORCE,
    SIGNED_TODAY,
    TEAM_FULL,
    TEAM_INCOMPLETE,
    RESIDES_TOO_SHORT,
    SIGNER_CANNOT_REPRESENT,
    NO_PERMISSION,
    SIGNATURE_MISSING
}
