package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.HospitalHolidayRefusal;

record HospitalHolidayRefused(HospitalHolidayRefusal reason, String message) implements HospitalHolidayResult {}
