package cn.jiayi.platform;

/** What can be wrong with an ID number (GB 11643, trap 24). */
public enum IdNumberFault {
    /** Not eighteen characters. */
    LENGTH,
    /** Something other than digits, or an X that is not at the end. */
    CHARACTERS,
    /** The birth date does not exist or lies ahead. */
    DATE,
    /** The check character does not fit. */
    CHECK
}
