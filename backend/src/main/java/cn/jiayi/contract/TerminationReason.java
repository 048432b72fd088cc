package cn.jiayi.contract;

/** Why a household asks for termination. */
public enum TerminationReason {
    MOVING_AWAY,
    OTHER_DOCTOR,
    NOT_CONTENT,
    NOT_NEEDED,
    /** In the household's own words. */
    OTHER
}
