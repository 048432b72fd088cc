package cn.jiayi.household;

/** What may be done with a person's record. */
public enum ResidentAction {
    LEAVE,
    DIE,
    IDENTIFY,
    CHANGE_PHONE,
    MARK_KEY_GROUP,
    MERGE,
    UNDO_MERGE
}
