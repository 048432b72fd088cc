package cn.jiayi.referral;

import cn.jiayi.platform.Reason;

/** Why a patient is not taken over. */
public enum DownReferralTakeOverRefusal implements Reason {
    NOT_FOUND,
    ALREADY_TAKEN_OVER,
    PLAN_OUT_OF_RANGE,
    DAY_OUT_OF_RANGE
}
