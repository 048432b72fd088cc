package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A schedule to open. */
public record OpenSchedule(String idempotencyKey, UUID departmentId, SchedulePattern pattern) implements Command {}
