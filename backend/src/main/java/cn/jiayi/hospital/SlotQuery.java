package cn.jiayi.hospital;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which slots to list; null for no limit.
 *
 * @param from the first day
 * @param until the last day
 */
public record SlotQuery(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID hospitalId,
        @Nullable UUID departmentId,
        @Nullable Set<ClinicSlotState> states,
        @Nullable Set<SlotKind> kinds) {}
