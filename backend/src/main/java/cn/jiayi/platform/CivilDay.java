package cn.jiayi.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Civil dates are those of Asia/Shanghai (trap 13). */
public final class CivilDay {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private CivilDay() {}

    /** The day on which something happens. */
    public static LocalDate of(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first moment of a day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}
