package cn.jiayi.household;

/** What can happen to a household or a person. */
public enum LifeEventKind {
    REGISTERED,
    JOINED,
    BORN,
    LEFT,
    DIED,
    STAYED,
    SPLIT,
    FOUNDED,
    MOVED,
    DEPARTED,
    DISSOLVED,
    HEAD_CHANGED,
    IDENTIFIED,
    PHONE_CHANGED,
    KEY_GROUP_MARKED,
    KEY_GROUP_ENDED,
    MERGED,
    MERGE_UNDONE
}
