package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ClinicSchedule;

record ClinicScheduleDone(ClinicSchedule schedule, int made, int withdrawn, int staying)
        implements ClinicScheduleResult {}
