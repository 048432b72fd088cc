package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.SkipDay;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;

record ClinicScheduleSkipDayInput(String idempotencyKey, String scheduleId, LocalDate day, String reason) {

    SkipDay command() {
        return new SkipDay(idempotencyKey, GlobalId.uuid("ClinicSchedule", scheduleId), day, reason);
    }
}
