package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why an action on a referral is not done. */
public enum ReferralAnswerRefusal implements Reason {
    NOT_FOUND,
    NOT_WAITING,
    TOO_LATE,
    SLOT_TAKEN,
    SLOT_PAST,
    SLOT_PUBLIC,
    SLOT_OF_OTHER_DEPARTMENT,
    SLOT_MISSING,
    BED_FULL,
    BED_NOT_OPEN,
    BED_PAST,
    BED_MISSING,
    BED_HELD,
    NIGHTS_OUT_OF_RANGE,
    OTHER_KIND,
    NOT_YET,
    TOO_LATE_TO_CORRECT,
    SENT_BACK,
    NOTE_MISSING,
    NOTE_TOO_LONG
}
