package cn.jiayi.contract.graphql;

import cn.jiayi.platform.Worded;

/** The names of exported files. */
enum ContractListTitle implements Worded {
    CONTRACTS,
    TERMINATION_REQUESTS
}
