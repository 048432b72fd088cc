package cn.jiayi.referral;

/** Why a hospital declines. */
public enum ReferralDeclineReason {
    WRONG_DEPARTMENT,
    TREATABLE_AT_PRIMARY,
    CLINIC_CANCELLED,
    INFORMATION_MISSING,
    /** Needs words of its own. */
    OTHER
}
