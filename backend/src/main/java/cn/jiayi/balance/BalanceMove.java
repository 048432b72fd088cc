package cn.jiayi.balance;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An area that would change hands.
 *
 * @param teamId absent: it fits into no team within the limit, and stays as it is
 * @param expectedVersion of the area when the proposal was worked out
 * @param metresBefore from the middle of the area to the middle of the team's areas; absent while nobody is responsible
 * @param isStale whether somebody has changed the area since
 */
public record BalanceMove(
        UUID areaId,
        @Nullable UUID teamId,
        int expectedVersion,
        int households,
        @Nullable Integer metresBefore,
        @Nullable Integer metresAfter,
        boolean isStale) {}
