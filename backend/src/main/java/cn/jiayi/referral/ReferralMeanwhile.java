package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Words for what has happened in the meantime, to a referral or to a slot. */
public enum ReferralMeanwhile implements Reason {
    WAITING,
    OFFERED,
    CONFIRMED,
    DECLINED,
    CANCELLED,
    LAPSED,
    ARRIVED,
    NO_SHOW,
    ADMITTED,
    DISCHARGED,
    SLOT_WITHDRAWN,
    BED_FULL_FOR_LONG,
    BED_NOT_YET,
    BED_BEGUN
}
