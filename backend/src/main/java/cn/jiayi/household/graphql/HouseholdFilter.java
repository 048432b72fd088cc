package cn.jiayi.household.graphql;

import cn.jiayi.household.HomeAsked;
import cn.jiayi.household.HouseholdQuery;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the schema's input, or under the same names from the address of an export. */
record HouseholdFilter(
        @Nullable String text,
        @Nullable Boolean isSigned,
        @Nullable String townId,
        @Nullable String gridAreaId,
        @Nullable String teamId,
        @Nullable KeyGroup keyGroup) {

    HouseholdQuery query() {
        return new HouseholdQuery(
                text,
                isSigned,
                HomeAsked.inTown(id("Place", townId)),
                id("GridArea", gridAreaId),
                id("Team", teamId),
                keyGroup == null ? null : Set.of(keyGroup),
                null);
    }

    private static @Nullable UUID id(String type, @Nullable String text) {
        return text == null ? null : GlobalId.uuid(type, text);
    }
}
