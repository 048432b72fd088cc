package cn.jiayi.household.graphql;

import cn.jiayi.household.HouseholdFindingKind;

record HouseholdFindingCount(HouseholdFindingKind kind, int count) {}
