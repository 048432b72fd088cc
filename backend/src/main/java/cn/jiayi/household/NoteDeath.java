package cn.jiayi.household;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Notes a death. */
public record NoteDeath(
        String idempotencyKey,
        UUID residentId,
        LocalDate day,
        @Nullable String note) implements Command {}
