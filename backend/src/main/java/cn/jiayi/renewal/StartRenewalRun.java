package cn.jiayi.renewal;

import cn.jiayi.platform.Command;

/** The commission has its district's contracts renewed now. */
public record StartRenewalRun(String idempotencyKey) implements Command {}
