package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why a referral is not sent. */
public enum ReferralCreateRefusal implements Reason {
    NOT_FOUND,
    NOT_SIGNED,
    SLOT_TAKEN,
    SLOT_NOT_OPEN,
    SLOT_PAST,
    SLOT_PUBLIC,
    SLOT_EXISTS,
    SLOT_OF_OTHER_KIND,
    BED_FULL,
    BED_NOT_OPEN,
    BED_PAST,
    NIGHTS_OUT_OF_RANGE,
    GREEN_CHANNEL_IS_FOR_BEDS,
    ALREADY_REFERRED,
    SUMMARY_OUT_OF_RANGE,
    ATTACHMENT_GONE,
    TOO_MANY_ATTACHMENTS
}
