package cn.jiayi.application;

import cn.jiayi.team.TeamLoad;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team that a household may think of.
 *
 * @param metres how far away; absent where nobody knows
 * @param isCurrent whether the household's contract is with it
 * @param against what stands against applying to it now; empty if nothing does
 */
public record TeamChoice(
        UUID teamId,
        @Nullable Integer metres,
        boolean isCurrent,
        TeamLoad load,
        List<ApplicationSubmitRefusal> against) {

    public TeamChoice {
        against = List.copyOf(against);
    }

    /** Whether it is responsible for the place in which the household lives. */
    public boolean isResponsible() {
        return metres != null && metres == 0;
    }
}
