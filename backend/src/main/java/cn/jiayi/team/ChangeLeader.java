package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** Another member leads from today on. */
public record ChangeLeader(String idempotencyKey, UUID memberId) implements Command {}
