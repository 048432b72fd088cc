package cn.jiayi.hospital;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What would come of a schedule.
 *
 * @param against what stands against it; absent if nothing does: then the numbers are not 0
 * @param leftOut slots whose time is past or taken already
 */
public record ScheduleForecast(
        ScheduleOutcome.@Nullable Refused against,
        int days,
        int slots,
        int leftOut,
        int holidays,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    static ScheduleForecast not(ScheduleOutcome.Refused refused) {
        return new ScheduleForecast(refused, 0, 0, 0, 0, null, null);
    }
}
