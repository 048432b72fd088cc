package cn.jiayi.boundary;

/** What geometry found (M08). */
public enum BoundaryFindingKind {
    /** Ground of a place that no grid area covers. */
    GAP,
    /** Ground that two grid areas cover. */
    OVERLAP
}
