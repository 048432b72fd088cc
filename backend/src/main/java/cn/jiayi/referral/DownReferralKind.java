package cn.jiayi.referral;

/** Why a hospital sends a patient back (M25). */
public enum DownReferralKind {
    /** Treated and discharged. */
    DISCHARGE,
    /** Over the acute illness, to be rehabilitated near home. */
    REHABILITATION
}
