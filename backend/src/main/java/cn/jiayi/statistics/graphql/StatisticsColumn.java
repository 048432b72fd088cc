package cn.jiayi.statistics.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of numbers says, in this order. */
enum StatisticsColumn implements Worded {
    NAME,
    INSTITUTION,
    FIRST_DAY,
    LAST_DAY,
    INDICATOR,
    NUMERATOR,
    DENOMINATOR,
    PERCENT,
    NUMERATOR_MEANS,
    DENOMINATOR_MEANS,
    EXCLUSIONS,
    VERSION
}
