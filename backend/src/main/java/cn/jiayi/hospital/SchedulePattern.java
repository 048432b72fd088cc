package cn.jiayi.hospital;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * On which days of the week a doctor or a piece of equipment is kept for family doctors, and for whom (M23, M27). It knows days
 * alone: which of them are made already, off or holidays, it is told.
 *
 * @param startTime HH:MM in Asia/Shanghai, as it was typed
 * @param lastDay absent for no end
 */
public record SchedulePattern(
        SlotKind kind,
        String servedBy,
        Set<DayOfWeek> weekdays,
        String startTime,
        int slotMinutes,
        List<SlotQuota> quotas,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        int weeksAhead) {

    private static final int MOST_WEEKS = 8;

    public SchedulePattern {
        servedBy = servedBy.strip();
        weekdays = Set.copyOf(weekdays);
        quotas = List.copyOf(quotas);
    }

    boolean runsOn(LocalDate day) {
        return weekdays.contains(day.getDayOfWeek())
                && !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay));
    }

    /** The days for which slots are to be there by today, without those that are settled: in order, none past. */
    List<LocalDate> daysToMake(LocalDate today, Collection<LocalDate> settled) {
        LocalDate from = firstDay.isAfter(today) ? firstDay : today;
        return Stream.iterate(from, day -> !day.isAfter(horizon(today)), day -> day.plusDays(1))
                .filter(this::runsOn)
                .filter(day -> !settled.contains(day))
                .toList();
    }

    /** The last day for which slots are made by today. */
    LocalDate horizon(LocalDate today) {
        return today.plusWeeks(weeksAhead);
    }

    /** Its slots of these days, as if they were published by themselves. */
    PublishSlots on(UUID departmentId, Collection<LocalDate> days) {
        return new PublishSlots(
                "", departmentId, kind, servedBy, List.copyOf(new TreeSet<>(days)), startTime, slotMinutes, quotas);
    }

    /** What stands against it whatever else there is, the first that is found. */
    Optional<PublishLimit> outOfRange(LocalDate today) {
        if (weekdays.isEmpty()) {
            return Optional.of(PublishLimit.WEEKDAYS);
        }
        if (weeksAhead < 1 || weeksAhead > MOST_WEEKS) {
            return Optional.of(PublishLimit.WEEKS_AHEAD);
        }
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            return Optional.of(PublishLimit.LAST_DAY);
        }
        return SlotTimetable.outOfRange(on(new UUID(0, 0), List.of(firstDay)), today);
    }

    boolean runsPastMidnight() {
        return SlotTimetable.runsPastMidnight(on(new UUID(0, 0), List.of(firstDay)));
    }

    int startMinute() {
        return SlotTimetable.minuteOfDay(startTime);
    }

    int endMinute() {
        return startMinute() + slotMinutes * slotsOfADay();
    }

    int slotsOfADay() {
        return quotas.stream().mapToInt(SlotQuota::count).sum();
    }

    /** Whether both would have the same doctor or equipment at one time of one day, sooner or later. */
    boolean meets(SchedulePattern other) {
        return servedBy.equals(other.servedBy)
                && weekdays.stream().anyMatch(other.weekdays::contains)
                && startMinute() < other.endMinute()
                && other.startMinute() < endMinute()
                && (lastDay == null || !lastDay.isBefore(other.firstDay))
                && (other.lastDay == null || !other.lastDay.isBefore(firstDay));
    }
}
