package cn.jiayi.application;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A team accepts an application; whoever does so signs for it. */
public record AcceptApplication(String idempotencyKey, UUID applicationId, String signature) implements Command {}
