package cn.jiayi.transfer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands against a transfer.
 *
 * @param areaId the grid area that it is about, if it is about one
 * @param teamId the team that it is about, if it is about one
 * @param current how many households that team has, where it would become too full
 * @param coming how many would come
 * @param limit how many it may have
 */
public record TransferProblem(
        TransferRefusal reason,
        @Nullable UUID areaId,
        @Nullable UUID teamId,
        @Nullable Integer current,
        @Nullable Integer coming,
        @Nullable Integer limit) {

    static TransferProblem of(TransferRefusal reason) {
        return new TransferProblem(reason, null, null, null, null, null);
    }

    static TransferProblem ofArea(@Nullable UUID areaId) {
        return new TransferProblem(TransferRefusal.TARGET_MISSING, areaId, null, null, null, null);
    }

    static TransferProblem ofTeam(TransferRefusal reason, UUID teamId) {
        return new TransferProblem(reason, null, teamId, null, null, null);
    }

    static TransferProblem full(UUID teamId, int current, int coming, int limit) {
        return new TransferProblem(TransferRefusal.TARGET_FULL, null, teamId, current, coming, limit);
    }
}
