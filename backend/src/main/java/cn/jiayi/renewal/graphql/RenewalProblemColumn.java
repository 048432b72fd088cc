package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.Worded;

/** What the exported work list says, in this order. */
enum RenewalProblemColumn implements Worded {
    CONTRACT,
    SIGNER,
    TEAM,
    LAST_DAY,
    WHAT_TO_DO,
    FOUND_ON
}
