package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Marks a key group of a member, or of a household as a whole (trap 5). */
public record MarkKeyGroup(
        String idempotencyKey,
        UUID householdId,
        @Nullable UUID residentId,
        KeyGroup keyGroup,
        String source,
        LocalDate day,
        @Nullable String note)
        implements Command {}
