package cn.jiayi.ward;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** A ward to close, and the first night on which it takes nobody any more. */
public record CloseWard(String idempotencyKey, UUID wardId, LocalDate firstNight) implements Command {}
