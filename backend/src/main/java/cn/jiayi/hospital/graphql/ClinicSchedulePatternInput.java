package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.SchedulePattern;
import cn.jiayi.hospital.SlotKind;
import cn.jiayi.hospital.Weekday;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

record ClinicSchedulePatternInput(
        SlotKind kind,
        String servedBy,
        List<Weekday> weekdays,
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
                weekdays.stream().map(Weekday::day).collect(Collectors.toSet()),
                startTime,
                slotMinutes,
                quotas.stream().map(SlotQuotaInput::quota).toList(),
                firstDay,
                lastDay,
                weeksAhead);
    }
}
