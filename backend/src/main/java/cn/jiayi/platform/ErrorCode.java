package cn.jiayi.platform;

/** {@code extensions.code} of every GraphQL error. */
public enum ErrorCode {
    UNAUTHENTICATED,
    FORBIDDEN,
    BAD_REQUEST,
    NOT_FOUND,
    IDEMPOTENCY_KEY_REUSED,
    BUSY,
    INTERNAL;

    public static ErrorCode of(Denial denial) {
        return denial == Denial.NOT_SIGNED_IN ? UNAUTHENTICATED : FORBIDDEN;
    }

    public static ErrorCode of(RequestFault fault) {
        return switch (fault) {
            case IDEMPOTENCY_KEY_REUSED -> IDEMPOTENCY_KEY_REUSED;
            case TOKEN_NOT_ACCEPTED -> UNAUTHENTICATED;
            case BUSY, TOO_MANY_TRIES -> BUSY;
            case INTERNAL -> INTERNAL;
            default -> BAD_REQUEST;
        };
    }
}
