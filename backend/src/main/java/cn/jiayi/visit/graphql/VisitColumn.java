package cn.jiayi.visit.graphql;

import cn.jiayi.platform.Worded;

/** The columns of the list of visits as a file. */
enum VisitColumn implements Worded {
    DAY,
    NAME,
    INSTITUTION,
    DEPARTMENT,
    TEAM,
    TEAM_INSTITUTION,
    BENEFITS,
    GROUND,
    CANCELLED
}
