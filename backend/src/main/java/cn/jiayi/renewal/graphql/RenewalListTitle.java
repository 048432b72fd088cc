package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.Worded;

/** What exported lists are called. */
enum RenewalListTitle implements Worded {
    RENEWALS,
    PROBLEMS
}
