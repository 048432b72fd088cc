package cn.jiayi.institution;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param lastDay absent while no end is set */
public record FoundCombination(
        String idempotencyKey,
        UUID primaryId,
        UUID hospitalId,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) implements Command {}
