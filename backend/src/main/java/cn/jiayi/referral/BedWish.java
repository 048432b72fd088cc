package cn.jiayi.referral;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A bed for some nights.
 *
 * @param wardId absent for any ward of the department
 */
public record BedWish(@Nullable UUID wardId, LocalDate firstNight, int nights) {

    static final int MOST_NIGHTS = 60;

    boolean isOutOfRange() {
        return nights < 1 || nights > MOST_NIGHTS;
    }

    LocalDate lastNight() {
        return firstNight.plusDays(nights - 1L);
    }
}
