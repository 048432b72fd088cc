package cn.jiayi.boundary;

import cn.jiayi.platform.Reason;

/** Why an import of outlines is not taken back. */
public enum BoundaryImportUndoRefusal implements Reason {
    NOT_FOUND,
    UNDONE_ALREADY,
    NOT_THE_LAST
}
