package cn.jiayi.target;

import cn.jiayi.platform.Reason;

/** What is wrong in a cell; the words stand in {@code messages/target.properties} and name what is given and what is expected. */
public enum CellFault implements Reason {
    COLUMN_ABSENT,
    RATE_TOO_HIGH,
    NAME_ABSENT,
    NUMBER_ABSENT,
    NO_NUMBER,
    NOT_WHOLE,
    NEGATIVE,
    TOO_BIG,
    PLACE_UNKNOWN,
    PLACE_TWICE,
    PLACE_ABSENT,
    URBAN_AND_RURAL,
    OTHER_RESIDENCE,
    TASKS_DIFFER
}
