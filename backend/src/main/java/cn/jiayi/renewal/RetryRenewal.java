package cn.jiayi.renewal;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** The institution has mended what stood against a renewal and has it checked again. */
public record RetryRenewal(String idempotencyKey, UUID problemId) implements Command {}
