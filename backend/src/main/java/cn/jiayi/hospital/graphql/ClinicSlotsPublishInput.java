package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.PublishSlots;
import cn.jiayi.hospital.SlotKind;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;

record ClinicSlotsPublishInput(
        String idempotencyKey,
        String departmentId,
        SlotKind kind,
        String servedBy,
        List<LocalDate> days,
        String startTime,
        int slotMinutes,
        List<SlotQuotaInput> quotas) {

    PublishSlots command() {
        return new PublishSlots(
                idempotencyKey,
                GlobalId.uuid("Department", departmentId),
                kind,
                servedBy,
                days,
                startTime,
                slotMinutes,
                quotas.stream().map(SlotQuotaInput::quota).toList());
    }
}
