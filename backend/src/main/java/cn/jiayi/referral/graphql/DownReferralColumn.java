package cn.jiayi.referral.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of patients on their way back says, in this order. */
enum DownReferralColumn implements Worded {
    NUMBER,
    STATE,
    PATIENT,
    HOSPITAL,
    DEPARTMENT,
    TEAM,
    SENT_ON,
    TAKE_OVER_BY,
    TAKEN_OVER_BY,
    TAKEN_OVER_ON,
    FIRST_VISIT_ON
}
