package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes a guest. */
public record StayWithHousehold(
        String idempotencyKey,
        UUID householdId,
        PersonEntry person,
        LocalDate day,
        LocalDate until,
        @Nullable String note)
        implements Command {}
