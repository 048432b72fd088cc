package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectivePersonQuery;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From the schema's input, or under the same names from the address of an export. */
record EffectivePersonFilter(
        @Nullable Boolean isServed,
        @Nullable String townId,
        @Nullable String institutionId,
        @Nullable String teamId) {

    EffectivePersonQuery query() {
        return new EffectivePersonQuery(
                Boolean.TRUE.equals(isServed),
                id("Place", townId),
                id("Institution", institutionId),
                id("Team", teamId));
    }

    private static @Nullable UUID id(String type, @Nullable String text) {
        return text == null ? null : GlobalId.uuid(type, text);
    }
}
