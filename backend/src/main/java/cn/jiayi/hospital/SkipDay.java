package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** A day of a schedule to skip (停诊). */
public record SkipDay(String idempotencyKey, UUID scheduleId, LocalDate day, String reason) implements Command {

    public SkipDay {
        reason = reason.strip();
    }
}
