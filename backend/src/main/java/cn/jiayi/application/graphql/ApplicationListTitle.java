package cn.jiayi.application.graphql;

import cn.jiayi.platform.Worded;

/** What exported lists are called. */
enum ApplicationListTitle implements Worded {
    APPLICATIONS
}
