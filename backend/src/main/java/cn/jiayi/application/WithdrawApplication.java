package cn.jiayi.application;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A household takes its application back. */
public record WithdrawApplication(String idempotencyKey, UUID applicationId) implements Command {}
