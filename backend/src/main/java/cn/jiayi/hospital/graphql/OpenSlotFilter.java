package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.SlotKind;
import cn.jiayi.hospital.SlotQuery;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record OpenSlotFilter(
        @Nullable String hospitalId,
        @Nullable String departmentId,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Set<SlotKind> kinds) {

    SlotQuery query() {
        return new SlotQuery(
                from,
                until,
                hospitalId == null ? null : GlobalId.uuid("Institution", hospitalId),
                departmentId == null ? null : GlobalId.uuid("Department", departmentId),
                null,
                kinds);
    }
}
