package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ChangeSchedule;
import cn.jiayi.platform.graphql.GlobalId;

record ClinicScheduleChangeInput(String idempotencyKey, String scheduleId, ClinicSchedulePatternInput pattern) {

    ChangeSchedule command() {
        return new ChangeSchedule(idempotencyKey, GlobalId.uuid("ClinicSchedule", scheduleId), pattern.pattern());
    }
}
