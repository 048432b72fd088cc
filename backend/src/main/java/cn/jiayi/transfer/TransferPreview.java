package cn.jiayi.transfer;

import cn.jiayi.team.Team;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What closing a team would do.
 *
 * @param portions area by area, with the targets that were chosen or are proposed
 * @param loads of the teams that would receive
 * @param problems what stands against it; empty if it can be done
 */
public record TransferPreview(Team team, List<Portion> portions, List<Load> loads, List<TransferProblem> problems) {

    /**
     * Households signed, before and after.
     *
     * @param advised absent where the policy does not say
     * @param limit absent where the policy does not say
     */
    public record Load(
            UUID teamId,
            int before,
            int after,
            @Nullable Integer advised,
            @Nullable Integer limit) {

        public boolean isOverAdvised() {
            return advised != null && after > advised;
        }

        public boolean isOverLimit() {
            return limit != null && after > limit;
        }
    }
}
