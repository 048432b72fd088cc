package cn.jiayi.target;

import cn.jiayi.platform.Reason;

/** Why an allocation is not imported; the words stand in {@code messages/target.properties}. */
public enum TaskAllocationImportRefusal implements Reason {
    UNREADABLE,
    COLUMN_MISSING,
    CELLS_WRONG,
    EMPTY,
    TOO_LARGE,
    NO_POLICY
}
