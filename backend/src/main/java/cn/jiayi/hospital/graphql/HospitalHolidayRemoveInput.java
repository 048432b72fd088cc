package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.RemoveHoliday;
import java.time.LocalDate;

record HospitalHolidayRemoveInput(String idempotencyKey, LocalDate day) {

    RemoveHoliday command() {
        return new RemoveHoliday(idempotencyKey, day);
    }
}
