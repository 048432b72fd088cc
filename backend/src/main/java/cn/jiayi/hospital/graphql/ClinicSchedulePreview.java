package cn.jiayi.hospital.graphql;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ClinicSchedulePreview(
        @Nullable String problem,
        int days,
        int slots,
        int leftOut,
        int holidays,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {}
