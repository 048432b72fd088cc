package cn.jiayi.team;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands against the change of one area.
 *
 * @param changedBy for AREA_CHANGED: who changed it last; absent if nobody has
 */
public record AreaProblem(
        UUID areaId,
        GridAssignRefusal reason,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    static AreaProblem of(UUID areaId, GridAssignRefusal reason) {
        return new AreaProblem(areaId, reason, null, null);
    }
}
