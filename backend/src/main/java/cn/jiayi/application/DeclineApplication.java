package cn.jiayi.application;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A team declines an application with a reason. */
public record DeclineApplication(String idempotencyKey, UUID applicationId, String note) implements Command {}
