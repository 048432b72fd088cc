package cn.jiayi.visit.graphql;

import cn.jiayi.platform.Worded;

/** What stands over and in the list of visits as a file. */
enum VisitListTitle implements Worded {
    VISITS,
    YES,
    NO
}
