package cn.jiayi.referral;

import cn.jiayi.platform.Worded;

/** Where a referral stands. */
public enum ReferralState implements Worded {
    /** For the hospital's answer. */
    WAITING,
    /** The hospital offers another slot and waits for the team. */
    OFFERED,
    CONFIRMED,
    DECLINED,
    CANCELLED,
    LAPSED,
    /** The patient has come to the hospital. */
    ARRIVED,
    /** The patient was expected and has not come. */
    NO_SHOW,
    ADMITTED,
    DISCHARGED;

    /** Whether the patient was not seen: the team has to find another way. */
    public boolean isWithoutAppointment() {
        return this == DECLINED || this == LAPSED || this == NO_SHOW;
    }

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == WAITING || this == OFFERED;
    }

    /** Whether the hospital has had the patient in its hands. */
    public boolean isSeen() {
        return this == ARRIVED || this == ADMITTED || this == DISCHARGED;
    }
}
