package cn.jiayi.effective;

import cn.jiayi.platform.Command;

/** Counts the actor's district now. */
public record StartEffectiveCount(String idempotencyKey) implements Command {}
