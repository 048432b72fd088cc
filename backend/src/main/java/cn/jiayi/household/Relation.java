package cn.jiayi.household;

/** What a member is to the head of the household. */
public enum Relation {
    HEAD,
    SPOUSE,
    CHILD,
    PARENT,
    GRANDCHILD,
    OTHER
}
