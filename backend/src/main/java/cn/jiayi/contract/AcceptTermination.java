package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The institution agrees that the contract ends. */
public record AcceptTermination(
        String idempotencyKey, UUID requestId, @Nullable String note) implements Command {}
