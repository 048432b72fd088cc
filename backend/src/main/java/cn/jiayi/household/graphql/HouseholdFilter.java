package cn.jiayi.household.graphql;

import cn.jiayi.household.HouseholdQuery;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record HouseholdFilter(
        @Nullable String text,
        @Nullable Boolean isSigned,
        @Nullable String gridAreaId) {

    HouseholdQuery query() {
        return new HouseholdQuery(text, isSigned, gridAreaId == null ? null : GlobalId.uuid("GridArea", gridAreaId));
    }
}
