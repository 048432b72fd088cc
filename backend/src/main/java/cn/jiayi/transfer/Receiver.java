package cn.jiayi.transfer;

import cn.jiayi.team.Team;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A team to which contracts may go, as the rules look at it.
 *
 * @param advised absent where the policy does not say
 * @param limit absent where the policy does not say
 */
record Receiver(
        Team team,
        boolean isAtWork,
        boolean isComplete,
        @Nullable Integer advised,
        @Nullable Integer limit) {

    UUID id() {
        return team.getId();
    }

    int signed() {
        return team.getSignedHouseholds();
    }

    boolean canReceive() {
        return isAtWork && isComplete;
    }
}
