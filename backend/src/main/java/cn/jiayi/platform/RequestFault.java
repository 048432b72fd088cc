package cn.jiayi.platform;

/** What can be wrong with a request as such. */
public enum RequestFault implements Reason {
    PAGE_SIZE_OUT_OF_RANGE,
    CURSOR_NOT_OURS,
    IDEMPOTENCY_KEY_MALFORMED,
    IDEMPOTENCY_KEY_REUSED,
    ARGUMENT_INVALID,
    TOO_DEEP,
    TOO_MANY_FIELDS,
    TOO_MANY_ALIASES,
    TOO_MANY_DIRECTIVES,
    TOO_COSTLY,
    INTROSPECTION_OFF,
    BODY_TOO_LARGE,
    BODY_NOT_AN_OBJECT,
    TOKEN_NOT_ACCEPTED,
    NOT_UNDERSTOOD,
    TOO_MANY_TRIES,
    BUSY,
    INTERNAL
}
