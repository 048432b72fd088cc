package cn.jiayi.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of a publication: on each day the doctor sees one patient after the other, the teams' quotas in their order. Pure:
 * the clock is read once, so that no slot passes while the others are checked.
 */
record SlotTimetable(List<SlotTime> times) {

    private static final DateTimeFormatter HOUR_AND_MINUTE =
            DateTimeFormatter.ofPattern("HH:mm").withResolverStyle(ResolverStyle.STRICT);
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** What stands against a publication whatever the calendar says, the first that is found. */
    static Optional<PublishLimit> outOfRange(PublishSlots wanted, LocalDate today) {
        if (wanted.servedBy().isEmpty() || wanted.servedBy().length() > 40) {
            return Optional.of(PublishLimit.SERVED_BY);
        }
        if (wanted.days().isEmpty() || wanted.days().size() > 31) {
            return Optional.of(PublishLimit.NUMBER_OF_DAYS);
        }
        if (wanted.days().getLast().isAfter(today.plusYears(1))) {
            return Optional.of(PublishLimit.DAY_TOO_FAR);
        }
        if (startTime(wanted) == null) {
            return Optional.of(PublishLimit.START_TIME);
        }
        if (wanted.slotMinutes() < 5 || wanted.slotMinutes() > 120) {
            return Optional.of(PublishLimit.SLOT_MINUTES);
        }
        if (wanted.quotas().isEmpty() || wanted.quotas().size() > 100) {
            return Optional.of(PublishLimit.NUMBER_OF_TEAMS);
        }
        if (!wanted.quotas().stream().allMatch(quota -> quota.whom().isOne())) {
            return Optional.of(PublishLimit.QUOTA_FOR_ONE);
        }
        return wanted.quotas().stream().allMatch(quota -> quota.count() >= 1 && quota.count() <= 40)
                ? Optional.empty()
                : Optional.of(PublishLimit.QUOTA);
    }

    /** Whether a day's last slot would end on the next day; to end at midnight is in order. */
    static boolean runsPastMidnight(PublishSlots wanted) {
        LocalTime start = timeOf(wanted);
        return start.getHour() * 60 + start.getMinute() + wanted.slotMinutes() * patientsOfADay(wanted)
                > MINUTES_OF_A_DAY;
    }

    static SlotTimetable of(PublishSlots wanted, ZoneId zone) {
        List<SlotTime> times = new ArrayList<>();
        for (LocalDate day : wanted.days()) {
            ZonedDateTime start = day.atTime(timeOf(wanted)).atZone(zone);
            for (SlotQuota quota : wanted.quotas()) {
                for (int patient = 0; patient < quota.count(); patient++) {
                    ZonedDateTime end = start.plusMinutes(wanted.slotMinutes());
                    times.add(new SlotTime(start.toInstant(), end.toInstant(), quota.whom()));
                    start = end;
                }
            }
        }
        return new SlotTimetable(List.copyOf(times));
    }

    Instant beginning() {
        return times.getFirst().startsAt();
    }

    Instant end() {
        return times.getLast().endsAt();
    }

    /** The days are in order, so the first slot tells. */
    boolean hasBegun(Clock clock) {
        return !beginning().isAfter(clock.instant());
    }

    /** The first of the times at which the doctor sees somebody already. */
    Optional<SlotTime> firstClash(List<ClinicSlot> existing) {
        return times.stream()
                .filter(time -> existing.stream().anyMatch(slot -> time.overlaps(slot.getStartsAt(), slot.getEndsAt())))
                .findFirst();
    }

    private static int patientsOfADay(PublishSlots wanted) {
        return wanted.quotas().stream().mapToInt(SlotQuota::count).sum();
    }

    /** Minutes from midnight of a time that is in order. */
    static int minuteOfDay(String time) {
        LocalTime start = LocalTime.parse(time, HOUR_AND_MINUTE);
        return start.getHour() * 60 + start.getMinute();
    }

    private static LocalTime timeOf(PublishSlots wanted) {
        return LocalTime.parse(wanted.startTime(), HOUR_AND_MINUTE);
    }

    private static @Nullable LocalTime startTime(PublishSlots wanted) {
        try {
            return timeOf(wanted);
        } catch (DateTimeParseException malformed) {
            return null;
        }
    }
}
