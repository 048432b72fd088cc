package cn.jiayi.contract;

import cn.jiayi.household.HouseholdQuery;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of requests for termination; absent does not narrow.
 *
 * @param text part of the name of who asked
 * @param asked the days of asking
 * @param household where it lives today, and whom it has
 */
public record TerminationQuery(
        @Nullable Set<TerminationRequestState> states,
        @Nullable TerminationReason reason,
        @Nullable String text,
        @Nullable UUID teamId,
        DaysAsked asked,
        HouseholdQuery household) {

    public static final TerminationQuery ALL =
            new TerminationQuery(null, null, null, null, DaysAsked.ANY, HouseholdQuery.ALL);
}
