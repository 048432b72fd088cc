package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Why a holiday is not added or taken back. */
public enum HospitalHolidayRefusal implements Reason {
    DAY_OUT_OF_RANGE,
    NAME_OUT_OF_RANGE,
    HOLIDAY_ALREADY,
    NO_HOLIDAY
}
