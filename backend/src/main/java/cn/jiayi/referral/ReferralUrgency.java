package cn.jiayi.referral;

/** How soon the patient must be seen. */
public enum ReferralUrgency {
    ROUTINE,
    SOON,
    URGENT
}
