package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why a team cannot say that it knows of a referral's end. */
public enum ReferralAcknowledgeRefusal implements Reason {
    NOT_FOUND,
    NOTHING_TO_SEE,
    ALREADY_SEEN
}
