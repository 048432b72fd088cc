package cn.jiayi.statistics;

/** Of whom a number is. */
public enum Cut {
    DISTRICT,
    HOSPITAL,
    INSTITUTION,
    TEAM,
    /** A team, as far as one hospital is concerned. */
    TEAM_OF_HOSPITAL,
    /** A hospital, as far as one team is concerned. */
    HOSPITAL_OF_TEAM
}
