package cn.jiayi.team;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of grid assignments look at: all of it in the actor's scope.
 *
 * @param areas by id
 * @param teams those of the institution that are not closed
 * @param teamOfMember the members of these teams today
 */
record GridSituation(Map<UUID, Area> areas, Set<UUID> teams, Map<UUID, UUID> teamOfMember) {

    /** @param responsible the teams: one in good order, none is a gap, two or more an overlap */
    record Area(
            int version,
            @Nullable String changedBy,
            @Nullable Instant changedAt,
            Set<UUID> responsible,
            int households,
            int population) {}
}
