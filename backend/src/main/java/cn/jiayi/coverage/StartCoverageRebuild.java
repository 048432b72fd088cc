package cn.jiayi.coverage;

import cn.jiayi.platform.Command;

/** Makes the numbers of the actor's district anew. */
public record StartCoverageRebuild(String idempotencyKey) implements Command {}
