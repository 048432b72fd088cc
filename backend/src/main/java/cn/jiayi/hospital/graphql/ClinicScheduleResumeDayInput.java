package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ResumeDay;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;

record ClinicScheduleResumeDayInput(String idempotencyKey, String scheduleId, LocalDate day) {

    ResumeDay command() {
        return new ResumeDay(idempotencyKey, GlobalId.uuid("ClinicSchedule", scheduleId), day);
    }
}
