package cn.jiayi.ward;

import cn.jiayi.platform.Worded;

/** What is allowed of a ward, for whoever is outside it. */
public enum WardLimit implements Worded {
    NAME,
    LOCATION,
    BEDS_AT_FIRST,
    BEDS,
    FIRST_NIGHT,
    LAST_NIGHT
}
