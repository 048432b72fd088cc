package cn.jiayi.application;

import cn.jiayi.contract.ContractSignRefusal;
import cn.jiayi.platform.Reason;
import java.util.Optional;

/** Why an application is not taken, in the order in which it is told. */
public enum ApplicationSubmitRefusal implements Reason {
    NOT_FOUND,
    CANNOT_REPRESENT,
    ALREADY_APPLIED,
    HAS_THIS_TEAM,
    NO_PERMISSION,
    TEAM_INCOMPLETE,
    TEAM_FULL,
    RESIDES_TOO_SHORT,
    SIGNATURE_MISSING,
    MESSAGE_TOO_LONG;

    /** What stands against a signing, as it is told to the household; empty for what is no matter before the answer. */
    static Optional<ApplicationSubmitRefusal> of(ContractSignRefusal refusal) {
        return switch (refusal) {
            case NOT_FOUND -> Optional.of(NOT_FOUND);
            case ALREADY_IN_FORCE -> Optional.of(HAS_THIS_TEAM);
            case SIGNED_TODAY -> Optional.empty(); // the answer comes later, and on a later day it can
            case TEAM_FULL -> Optional.of(TEAM_FULL);
            case TEAM_INCOMPLETE -> Optional.of(TEAM_INCOMPLETE);
            case RESIDES_TOO_SHORT -> Optional.of(RESIDES_TOO_SHORT);
            case SIGNER_CANNOT_REPRESENT -> Optional.of(CANNOT_REPRESENT);
            case NO_PERMISSION -> Optional.of(NO_PERMISSION);
            case SIGNATURE_MISSING -> Optional.of(SIGNATURE_MISSING);
        };
    }
}
