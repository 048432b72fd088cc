package cn.jiayi.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom the register has in another household (trap 8).
 *
 * @param number of the row
 * @param otherHouseholdId in which the register has them; absent where the caller may not see it
 * @param institutionName who serves that household
 * @param canMove whether they can be moved over by this import
 */
public record RosterElsewhere(
        int number,
        String name,
        @Nullable UUID otherHouseholdId,
        String institutionName,
        boolean canMove,
        @Nullable RosterDecision decision) {}
