package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of referrals says, in this order. */
enum ReferralColumn implements Worded {
    NUMBER,
    STATE,
    PATIENT,
    HOSPITAL,
    DEPARTMENT,
    TEAM,
    INSTITUTION,
    REFERRED_BY,
    SENT_AT,
    ANSWER_BY,
    EXPECTED_AT,
    DECLINED_BECAUSE,
    HOSPITAL_NOTE,
    ACKNOWLEDGED_BY
}
