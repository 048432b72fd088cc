package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets some members found a household of their own, from a day on. */
public record SplitHousehold(
        String idempotencyKey,
        UUID householdId,
        Map<UUID, Relation> members,
        DwellingEntry dwelling,
        LocalDate day,
        @Nullable String note)
        implements Command {}
