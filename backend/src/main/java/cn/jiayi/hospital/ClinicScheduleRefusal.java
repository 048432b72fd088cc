package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Why an act on a schedule is not done. */
public enum ClinicScheduleRefusal implements Reason {
    NOT_FOUND,
    OUT_OF_RANGE,
    PAST_MIDNIGHT,
    OVERLAPS,
    DAY_PAST,
    ENDED,
    NOT_A_DAY_OF_IT,
    OFF_ALREADY,
    NOT_OFF,
    MADE_ALREADY,
    REASON_OUT_OF_RANGE
}
