package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.util.UUID;

/** A schedule to go on otherwise from the pattern's first day on. */
public record ChangeSchedule(String idempotencyKey, UUID scheduleId, SchedulePattern pattern) implements Command {}
