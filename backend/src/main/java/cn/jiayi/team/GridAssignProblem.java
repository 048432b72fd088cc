package cn.jiayi.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands against the change of one area.
 *
 * @param changedBy for AREA_CHANGED: who changed it last; absent if nobody has
 */
public record GridAssignProblem(
        UUID areaId,
        GridAssignRefusal reason,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static GridAssignProblem of(UUID areaId, GridAssignRefusal reason) {
        return new GridAssignProblem(areaId, reason, null, null);
    }
}
