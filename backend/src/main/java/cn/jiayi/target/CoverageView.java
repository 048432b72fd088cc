package cn.jiayi.target;

/** By what the page of coverage is split (M29). */
public enum CoverageView {
    TOWN,
    VILLAGE,
    RESIDENCE,
    INSTITUTION,
    TEAM,
    VILLAGE_DOCTOR,
    KEY_GROUP
}
