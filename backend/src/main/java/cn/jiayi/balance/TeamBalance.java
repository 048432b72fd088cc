package cn.jiayi.balance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal means for a team.
 *
 * @param metresBefore for a household on average, straight from the middle of its area to the middle of all areas of the team; absent
 *     without an area
 */
public record TeamBalance(
        UUID teamId,
        int areasBefore,
        int areasAfter,
        int householdsBefore,
        int householdsAfter,
        @Nullable Integer metresBefore,
        @Nullable Integer metresAfter) {}
