package cn.jiayi.target;

import cn.jiayi.platform.Worded;

/** Who counts as signed (trap 22). Whoever changes it adds a version: a number is read by the words that it was made under. */
public enum CoverageDefinition implements Worded {
    /** Members of a household with a contract in force on the day, where it lives on that day. */
    MEMBERS_OF_THE_DAY(1);

    public static final CoverageDefinition LATEST = MEMBERS_OF_THE_DAY;

    private final int version;

    CoverageDefinition(int version) {
        this.version = version;
    }

    public int version() {
        return version;
    }
}
