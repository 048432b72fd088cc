package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A household takes its request back. */
public record WithdrawTermination(String idempotencyKey, UUID requestId) implements Command {}
