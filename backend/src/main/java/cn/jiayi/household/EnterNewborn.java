package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Enters a newborn without an identity number; the day is that of birth. */
public record EnterNewborn(
        String idempotencyKey,
        UUID householdId,
        String name,
        Sex sex,
        Relation relation,
        LocalDate day,
        @Nullable String note)
        implements Command {}
