package cn.jiayi.household.graphql;

import cn.jiayi.platform.Worded;

/** What an exported list of households says, in this order. */
enum HouseholdColumn implements Worded {
    NUMBER,
    HEAD,
    PERSONS,
    KEY_GROUPS,
    PHONE,
    VILLAGE,
    ADDRESS,
    GRID_AREA,
    RESIDING_SINCE,
    TEAM
}
