package cn.jiayi.household;

/** What can be wrong with a household (trap 8). */
public enum HouseholdFindingKind {
    HEAD_MISSING,
    IN_TWO_HOUSEHOLDS,
    REGISTERED_TWICE,
    NO_CONTACT,
    NO_ID_NUMBER,
    NO_MEMBERS
}
