package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a household inside the district; the day is the first one there. */
public record MoveHousehold(
        String idempotencyKey,
        UUID householdId,
        DwellingEntry dwelling,
        LocalDate day,
        @Nullable String note) implements Command {}
