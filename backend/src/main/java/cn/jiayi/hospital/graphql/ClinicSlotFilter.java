package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSlotState;
import cn.jiayi.hospital.SlotKind;
import cn.jiayi.hospital.SlotQuery;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record ClinicSlotFilter(
        LocalDate from,
        LocalDate until,
        @Nullable String departmentId,
        @Nullable Set<ClinicSlotState> states,
        @Nullable Set<SlotKind> kinds) {

    SlotQuery query() {
        return new SlotQuery(
                from,
                until,
                null,
                departmentId == null ? null : GlobalId.uuid("Department", departmentId),
                states,
                kinds);
    }
}
