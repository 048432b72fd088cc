package cn.jiayi.boundary;

import cn.jiayi.platform.Worded;

/** What is wrong with one feature of a file of outlines. */
public enum OutlineFault implements Worded {
    NO_POLYGON,
    UNREADABLE,
    NOT_WGS84,
    SELF_CROSSING,
    TOO_MANY_POINTS,
    NO_CODE,
    UNKNOWN_CODE,
    NAMED_TWICE,
    OUTSIDE_DISTRICT
}
