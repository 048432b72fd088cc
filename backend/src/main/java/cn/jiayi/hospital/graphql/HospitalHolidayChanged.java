package cn.jiayi.hospital.graphql;

import java.util.List;

record HospitalHolidayChanged(List<HospitalHoliday> holidays, int made, int withdrawn, int staying)
        implements HospitalHolidayResult {}
