package cn.jiayi.statistics;

/** What is measured: a part of a whole. What exactly stands in both, and what in neither, the district's definitions say (trap 22). */
public enum StatisticsIndicator {
    ANSWERED_IN_TIME,
    CONFIRMED,
    NO_SHOW,
    SLOTS_USED,
    BED_NIGHTS_USED,
    TAKEN_OVER_IN_TIME,
    FIRST_VISIT,
    WITHOUT_BENEFITS
}
