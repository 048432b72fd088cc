package cn.jiayi.visit;

/** What counts for a household. */
public enum VisitRule {
    NOT_SIGNED,
    ANYWHERE,
    ONE_PLUS_ONE
}
