package cn.jiayi.hospital;

import cn.jiayi.platform.Reason;

/** Why slots are not published. */
public enum ClinicSlotsPublishRefusal implements Reason {
    NOT_FOUND,
    IN_THE_PAST,
    DOCTOR_ALREADY_BOOKED,
    PAST_MIDNIGHT,
    OUT_OF_RANGE
}
