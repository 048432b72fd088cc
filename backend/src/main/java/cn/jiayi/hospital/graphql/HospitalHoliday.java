package cn.jiayi.hospital.graphql;

import java.time.LocalDate;

record HospitalHoliday(LocalDate day, String name) {}
