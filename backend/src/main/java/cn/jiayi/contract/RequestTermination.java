package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household asks to end its contract. */
public record RequestTermination(
        String idempotencyKey,
        UUID contractId,
        TerminationReason reason,
        @Nullable String note,
        TerminationEffect effect)
        implements Command {}
