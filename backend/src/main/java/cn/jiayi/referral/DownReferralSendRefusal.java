package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why a patient is not sent back. */
public enum DownReferralSendRefusal implements Reason {
    NOT_FOUND,
    NOT_SEEN_YET,
    PATIENT_HAS_DIED,
    ALREADY_SENT,
    SUMMARY_OUT_OF_RANGE,
    WATCH_OUT_OF_RANGE,
    DAY_OUT_OF_RANGE
}
