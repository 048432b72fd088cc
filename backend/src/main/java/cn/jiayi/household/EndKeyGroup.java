package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a key group; the day is the last one in it. */
public record EndKeyGroup(
        String idempotencyKey,
        UUID householdId,
        @Nullable UUID residentId,
        KeyGroup keyGroup,
        LocalDate day,
        @Nullable String note)
        implements Command {}
