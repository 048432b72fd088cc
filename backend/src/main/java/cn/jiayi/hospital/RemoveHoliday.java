package cn.jiayi.hospital;

import cn.jiayi.platform.Command;
import java.time.LocalDate;

/** A holiday to take back. */
public record RemoveHoliday(String idempotencyKey, LocalDate day) implements Command {}
