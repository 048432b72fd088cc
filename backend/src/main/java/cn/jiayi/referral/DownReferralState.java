package cn.jiayi.referral;

/** Where a referral down stands. */
public enum DownReferralState {
    WAITING,
    TAKEN_OVER
}
