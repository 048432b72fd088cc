package cn.jiayi.contract;

import cn.jiayi.household.HouseholdQuery;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of contracts; absent does not narrow.
 *
 * @param states as they are today
 * @param text part of the number or of the name of who signed
 * @param signed the days of signing
 * @param lastDays the days on which some term ends
 * @param coveredBy whose number they are part of
 * @param household where it lives, and whom it has, today or on the day on which they count
 */
public record ContractQuery(
        @Nullable Set<ContractState> states,
        @Nullable String text,
        @Nullable UUID teamId,
        DaysAsked signed,
        DaysAsked lastDays,
        CoveredBy coveredBy,
        HouseholdQuery household) {

    public static final ContractQuery ALL =
            new ContractQuery(null, null, null, DaysAsked.ANY, DaysAsked.ANY, CoveredBy.ANY, HouseholdQuery.ALL);
}
