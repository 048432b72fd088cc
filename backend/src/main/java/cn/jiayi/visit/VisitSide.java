package cn.jiayi.visit;

/** Which visits of an institution. */
public enum VisitSide {
    /** That took place there, whoever came. */
    HERE,
    /** Of those who have signed there, wherever they went. */
    SIGNED
}
