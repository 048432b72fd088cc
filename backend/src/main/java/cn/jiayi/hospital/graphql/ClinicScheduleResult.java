package cn.jiayi.hospital.graphql;

sealed interface ClinicScheduleResult permits ClinicScheduleDone, ClinicScheduleRefused {}
