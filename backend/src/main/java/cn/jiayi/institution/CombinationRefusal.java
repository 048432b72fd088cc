package cn.jiayi.institution;

import cn.jiayi.platform.Reason;

/** Why a combination is not founded or not ended; the words stand in {@code messages/institution.properties}. */
public enum CombinationRefusal implements Reason {
    NOT_FOUND,
    NOT_PRIMARY,
    NOT_SECONDARY,
    FIRST_DAY_OUT_OF_RANGE,
    LAST_DAY_OUT_OF_RANGE,
    OVERLAPS,
    ALREADY_OVER,
    REASON_OUT_OF_RANGE
}
