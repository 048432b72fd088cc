package cn.jiayi.household;

/** In which order households are listed; the same names stand in the schema. */
public enum HouseholdSort {
    NUMBER,
    /** Those with somebody in a key group today come first: they are served first (M12). */
    KEY_GROUPS_FIRST,
    NEWEST_HERE
}
