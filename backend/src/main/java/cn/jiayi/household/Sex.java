package cn.jiayi.household;

/** Sex as registered. */
public enum Sex {
    MALE,
    FEMALE
}
