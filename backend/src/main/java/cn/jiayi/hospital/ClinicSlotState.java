package cn.jiayi.hospital;

/** Where a slot stands. */
public enum ClinicSlotState {
    FREE,
    HELD,
    BOOKED,
    WITHDRAWN,
    /** Unused in time: it went back to the public (trap 14). */
    RELEASED
}
