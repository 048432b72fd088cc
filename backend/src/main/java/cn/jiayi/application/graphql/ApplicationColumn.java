package cn.jiayi.application.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of applications says, in this order. */
enum ApplicationColumn implements Worded {
    APPLICANT,
    STATE,
    SERVED_FIRST,
    TEAM,
    FROM_TEAM,
    MESSAGE,
    SUBMITTED_ON,
    ANSWER_BY,
    ANSWERED_BY,
    ANSWER
}
