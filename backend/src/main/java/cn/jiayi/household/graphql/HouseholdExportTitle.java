package cn.jiayi.household.graphql;

import cn.jiayi.platform.Worded;

/** The name of an exported file. */
enum HouseholdExportTitle implements Worded {
    HOUSEHOLDS
}
