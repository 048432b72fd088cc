package cn.jiayi.referral;

import cn.jiayi.platform.Worded;

/** Where a referral down stands. */
public enum DownReferralState implements Worded {
    WAITING,
    TAKEN_OVER
}
