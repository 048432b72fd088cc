package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.CloseSchedule;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;

record ClinicScheduleCloseInput(String idempotencyKey, String scheduleId, LocalDate from) {

    CloseSchedule command() {
        return new CloseSchedule(idempotencyKey, GlobalId.uuid("ClinicSchedule", scheduleId), from);
    }
}
