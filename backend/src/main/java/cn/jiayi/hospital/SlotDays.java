package cn.jiayi.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Civil days as the instants between which slots begin (trap 13). */
final class SlotDays {

    /** Later than any slot. */
    static final Instant FAR = LocalDateTime.of(9999, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);

    private SlotDays() {}

    static Instant start(LocalDate day, Clock clock) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** The end of a last day; absent for no end. */
    static Instant endOf(@Nullable LocalDate lastDay, Clock clock) {
        return lastDay == null ? FAR : start(lastDay.plusDays(1), clock);
    }
}
