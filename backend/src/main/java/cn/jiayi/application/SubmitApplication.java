package cn.jiayi.application;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household applies to a team. */
public record SubmitApplication(
        String idempotencyKey, UUID teamId, @Nullable String message, String signature) implements Command {}
