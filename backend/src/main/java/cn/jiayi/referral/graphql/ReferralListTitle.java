package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Worded;

/** What exported lists are called. */
enum ReferralListTitle implements Worded {
    REFERRALS,
    DOWN_REFERRALS
}
