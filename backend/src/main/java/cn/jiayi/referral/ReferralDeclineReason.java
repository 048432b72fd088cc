package cn.jiayi.referral;

import cn.jiayi.platform.Worded;

/** Why a hospital declines. */
public enum ReferralDeclineReason implements Worded {
    WRONG_DEPARTMENT,
    TREATABLE_AT_PRIMARY,
    CLINIC_CANCELLED,
    INFORMATION_MISSING,
    /** Needs words of its own. */
    OTHER
}
