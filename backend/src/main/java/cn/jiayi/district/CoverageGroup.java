package cn.jiayi.district;

/** Whom a coverage target counts. */
public enum CoverageGroup {
    URBAN_RESIDENTS,
    RURAL_RESIDENTS,
    KEY_GROUPS,
    REGISTERED_POOR,
    SPECIAL_FAMILY_PLANNING
}
