package cn.jiayi.effective.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of persons says, in this order. */
enum EffectivePersonColumn implements Worded {
    NAME,
    HOUSEHOLD,
    HEAD,
    ADDRESS,
    TEAM,
    INSTITUTION,
    SERVICES,
    LAST_SERVICE
}
