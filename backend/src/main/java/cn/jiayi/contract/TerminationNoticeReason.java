package cn.jiayi.contract;

/** Why an institution ends a contract. */
public enum TerminationNoticeReason {
    /** Nobody of the household could be reached for long. */
    NOT_REACHABLE,
    /** The household lives elsewhere without having said so. */
    LIVES_ELSEWHERE,
    /** The household refuses what the agreement promises. */
    REFUSES_SERVICE,
    /** The team cannot serve any longer. */
    TEAM_CANNOT_SERVE,
    OTHER
}
