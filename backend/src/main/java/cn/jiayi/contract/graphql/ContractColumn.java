package cn.jiayi.contract.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of contracts says, in this order. */
enum ContractColumn implements Worded {
    NUMBER,
    STATE,
    HOUSEHOLD,
    ADDRESS,
    SIGNER,
    PERSONS,
    TEAM,
    INSTITUTION,
    SIGNED_ON,
    TERM,
    FIRST_DAY,
    LAST_DAY,
    ENDS_ON
}
