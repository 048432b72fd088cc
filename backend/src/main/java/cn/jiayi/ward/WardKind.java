package cn.jiayi.ward;

/** For whom a ward keeps its beds (M23, M27). */
public enum WardKind {
    /** 预留床位: for every team of the district. */
    RESERVED,
    /** 联合病房: run together with one primary institution, whose teams come first. */
    JOINT
}
