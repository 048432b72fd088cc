package cn.jiayi.household;

/** What a telephone number is needed for. */
public enum PhonePurpose {
    FOLLOW_UP,
    REFERRAL,
    CONTRACT
}
