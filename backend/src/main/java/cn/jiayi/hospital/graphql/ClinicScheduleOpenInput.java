package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.OpenSchedule;
import cn.jiayi.platform.graphql.GlobalId;

record ClinicScheduleOpenInput(String idempotencyKey, String departmentId, ClinicSchedulePatternInput pattern) {

    OpenSchedule command() {
        return new OpenSchedule(idempotencyKey, GlobalId.uuid("Department", departmentId), pattern.pattern());
    }
}
