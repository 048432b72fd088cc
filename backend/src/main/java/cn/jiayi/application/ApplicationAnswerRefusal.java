package cn.jiayi.application;

import cn.jiayi.contract.ContractSignRefusal;
import cn.jiayi.platform.Reason;

/** Why an application is not answered. */
public enum ApplicationAnswerRefusal implements Reason {
    NOT_FOUND,
    NOT_OPEN,
    NO_PERMISSION,
    TEAM_INCOMPLETE,
    ALREADY_SIGNED,
    SIGNED_TODAY,
    TEAM_FULL,
    RESIDES_TOO_SHORT,
    SIGNER_CANNOT_REPRESENT,
    SIGNATURE_MISSING,
    NOTE_MISSING,
    NOTE_TOO_LONG;

    /** What stands against the signing, as it is told to the team. */
    static ApplicationAnswerRefusal of(ContractSignRefusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> NOT_FOUND;
            case ALREADY_IN_FORCE -> ALREADY_SIGNED;
            case SIGNED_TODAY -> SIGNED_TODAY;
            case TEAM_FULL -> TEAM_FULL;
            case TEAM_INCOMPLETE -> TEAM_INCOMPLETE;
            case RESIDES_TOO_SHORT -> RESIDES_TOO_SHORT;
            case SIGNER_CANNOT_REPRESENT -> SIGNER_CANNOT_REPRESENT;
            case NO_PERMISSION -> NO_PERMISSION;
            case SIGNATURE_MISSING -> SIGNATURE_MISSING;
        };
    }
}
