package cn.jiayi.household;

/** What may be done with a household. */
public enum HouseholdAction {
    JOIN,
    NEWBORN,
    STAY,
    LEAVE,
    SPLIT,
    MOVE,
    DEPART,
    CHANGE_HEAD,
    MARK_KEY_GROUP
}
