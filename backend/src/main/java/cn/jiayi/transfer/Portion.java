package cn.jiayi.transfer;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The households of one grid area that a team has under contract, and where they go.
 *
 * @param areaId absent for households that are placed in none
 * @param contractIds may be none: the team is responsible for the area all the same
 * @param target absent while none is chosen
 */
public record Portion(
        @Nullable UUID areaId,
        List<UUID> contractIds,
        @Nullable UUID target) {

    public int households() {
        return contractIds.size();
    }
}
