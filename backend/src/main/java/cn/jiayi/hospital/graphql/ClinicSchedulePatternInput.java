package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.SchedulePattern;
import cn.jiayi.hospital.SlotKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record ClinicSchedulePatternInput(
        SlotKind kind,
        String servedBy,
        List<DayOfWeek> weekdays,
        String startTime,
        int slotMinutes,
        List<SlotQuotaInput> quotas,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int weeksAhead) {

    SchedulePattern pattern() {
        return new SchedulePattern(
                kind,
                servedBy,
                Set.copyOf(weekdays),
                startTime,
                slotMinutes,
                quotas.stream().map(SlotQuotaInput::quota).toList(),
                firstDay,
                lastDay,
                weeksAhead);
    }
}
