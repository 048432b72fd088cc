package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.AddHoliday;
import java.time.LocalDate;

record HospitalHolidayAddInput(String idempotencyKey, LocalDate day, String name) {

    AddHoliday command() {
        return new AddHoliday(idempotencyKey, day, name);
    }
}
