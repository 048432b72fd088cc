package cn.jiayi.contract;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** The institution gives a request back with words; the contract goes on. */
public record ReturnTermination(String idempotencyKey, UUID requestId, String note) implements Command {}
