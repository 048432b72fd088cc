package cn.jiayi.hospital;

/** Where a slot stands. */
public enum ClinicSlotState {
    FREE,
    HELD,
    BOOKED,
    WITHDRAWN
}
