package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A schedule to end.
 *
 * @param from the first day on which it does not take place any more
 */
public record CloseSchedule(String idempotencyKey, UUID scheduleId, LocalDate from) implements Command {}
