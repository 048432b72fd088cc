package cn.jiayi.institution;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;

/** @param lastDay the day before it begins means that it never begins */
public record EndCombination(String idempotencyKey, UUID combinationId, LocalDate lastDay, String reason)
        implements Command {}
