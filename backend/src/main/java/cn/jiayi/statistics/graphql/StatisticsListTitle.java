package cn.jiayi.statistics.graphql;

import cn.jiayi.platform.Worded;

/** What exported numbers are called. */
enum StatisticsListTitle implements Worded {
    STATISTICS
}
