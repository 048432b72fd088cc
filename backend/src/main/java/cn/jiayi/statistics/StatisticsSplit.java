package cn.jiayi.statistics;

/** Into what numbers are split. */
public enum StatisticsSplit {
    HOSPITAL,
    INSTITUTION,
    TEAM
}
