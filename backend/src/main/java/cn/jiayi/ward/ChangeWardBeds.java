package cn.jiayi.ward;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Beds to keep in a ward.
 *
 * @param lastNight absent for all nights from the first on
 */
public record ChangeWardBeds(
        String idempotencyKey,
        UUID wardId,
        LocalDate firstNight,
        @Nullable LocalDate lastNight,
        int beds) implements Command {}
