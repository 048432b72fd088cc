package cn.jiayi.team;

import cn.jiayi.platform.Command;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A village doctor's permission is extended or cut short (trap 7).
 *
 * @param until the last day; absent while no end is set
 */
public record PermitVillageDoctor(
        String idempotencyKey,
        UUID teamId,
        LocalDate from,
        @Nullable LocalDate until) implements Command {}
