package cn.jiayi.platform;

/** Why somebody may not. */
public enum Denial implements Reason {
    /** No token came with the request. */
    NOT_SIGNED_IN,
    /** The token is genuine, but nobody has opened an account for it, or not with this role. */
    NO_ACCOUNT,
    /** The role may not do this. */
    ROLE_MAY_NOT
}
