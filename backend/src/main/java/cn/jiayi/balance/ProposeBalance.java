package cn.jiayi.balance;

import cn.jiayi.platform.Command;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a proposal.
 *
 * @param seed to get one's proposal again; any if absent
 */
public record ProposeBalance(
        String idempotencyKey, @Nullable Integer seed) implements Command {}
