package cn.jiayi.hospital.graphql;

import java.time.LocalDate;

record ClinicScheduleDayOff(LocalDate day, String reason, boolean viewerCanResume) {}
