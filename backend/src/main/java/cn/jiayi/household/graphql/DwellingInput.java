package cn.jiayi.household.graphql;

import cn.jiayi.household.DwellingEntry;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record DwellingInput(String villageId, @Nullable String gridAreaId, String address) {

    DwellingEntry entry() {
        return new DwellingEntry(
                GlobalId.uuid("Place", villageId),
                gridAreaId == null ? null : GlobalId.uuid("GridArea", gridAreaId),
                address);
    }
}
