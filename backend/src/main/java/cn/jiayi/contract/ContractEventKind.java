package cn.jiayi.contract;

/** What happened to a contract. */
public enum ContractEventKind {
    SIGNED,
    /** A next term began by itself. */
    RENEWED,
    TERMINATION_REQUESTED,
    TERMINATION_WITHDRAWN,
    TERMINATION_ACCEPTED,
    TERMINATION_RETURNED,
    /** The request was overtaken by another end. */
    TERMINATION_OVERTAKEN,
    /** The institution gave notice. */
    NOTICE_GIVEN,
    /** The last day; it can lie ahead. */
    ENDS
}
