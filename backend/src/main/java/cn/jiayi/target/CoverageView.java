package cn.jiayi.target;

import cn.jiayi.platform.Worded;

/** By what the page of coverage is split (M29). */
public enum CoverageView implements Worded {
    TOWN,
    VILLAGE,
    RESIDENCE,
    INSTITUTION,
    TEAM,
    VILLAGE_DOCTOR,
    KEY_GROUP
}
