package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** A skipped day to take back. */
public record ResumeDay(String idempotencyKey, UUID scheduleId, LocalDate day) implements Command {}
