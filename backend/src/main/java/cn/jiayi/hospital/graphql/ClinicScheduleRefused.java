package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicScheduleRefusal;

record ClinicScheduleRefused(ClinicScheduleRefusal reason, String message) implements ClinicScheduleResult {}
