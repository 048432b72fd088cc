package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of renewals says, in this order. */
enum RenewalColumn implements Worded {
    CONTRACT,
    TEAM,
    FIRST_DAY,
    LAST_DAY,
    HOUSEHOLD_CONFIRMED_BY,
    HOUSEHOLD_CONFIRMED_ON,
    TEAM_CONFIRMED_BY,
    TEAM_CONFIRMED_ON
}
