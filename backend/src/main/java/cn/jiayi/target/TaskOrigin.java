package cn.jiayi.target;

/** Where a version of an allocation comes from. */
public enum TaskOrigin {
    /** A file with the annex. */
    FILE,
    /** What somebody has supposed and saved. */
    WHAT_IF,
    /** An earlier version, made the latest again. */
    EARLIER_VERSION
}
