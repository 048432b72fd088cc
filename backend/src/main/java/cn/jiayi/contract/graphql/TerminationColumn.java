package cn.jiayi.contract.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of requests for termination says, in this order. */
enum TerminationColumn implements Worded {
    CONTRACT,
    STATE,
    ASKED_BY,
    ASKED_ON,
    REASON,
    EFFECT,
    NOTE,
    TEAM,
    ANSWER_BY,
    ANSWERED_BY,
    ANSWER,
    ENDS_ON
}
