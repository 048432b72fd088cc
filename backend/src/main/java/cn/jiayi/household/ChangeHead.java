package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Names another head and what everybody is to them, from a day on. */
public record ChangeHead(
        String idempotencyKey,
        UUID householdId,
        Map<UUID, Relation> members,
        LocalDate day,
        @Nullable String note) implements Command {}
