package cn.jiayi.statistics.graphql;

import cn.jiayi.statistics.Part;
import cn.jiayi.statistics.StatisticsIndicator;

/** One indicator of somebody. */
record StatisticsFigure(StatisticsIndicator indicator, Part part) {}
