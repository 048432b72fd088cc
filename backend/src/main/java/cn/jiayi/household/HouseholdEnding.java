package cn.jiayi.household;

/** How a household's time in the register ended. */
public enum HouseholdEnding {
    DEPARTED,
    DISSOLVED
}
