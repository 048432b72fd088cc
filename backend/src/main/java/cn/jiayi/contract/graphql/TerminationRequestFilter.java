package cn.jiayi.contract.graphql;

import cn.jiayi.contract.DaysAsked;
import cn.jiayi.contract.TerminationQuery;
import cn.jiayi.contract.TerminationReason;
import cn.jiayi.contract.TerminationRequestState;
import cn.jiayi.household.HomeAsked;
import cn.jiayi.household.HouseholdQuery;
import cn.jiayi.household.KeyGroup;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the schema's input, or under the same names from the address of an export. */
record TerminationRequestFilter(
        @Nullable Set<TerminationRequestState> states,
        @Nullable TerminationReason reason,
        @Nullable String text,
        @Nullable String teamId,
        @Nullable String townId,
        @Nullable String gridAreaId,
        @Nullable KeyGroup keyGroup,
        @Nullable LocalDate askedFrom,
        @Nullable LocalDate askedUntil) {

    TerminationQuery query() {
        return new TerminationQuery(
                states,
                reason,
                text,
                AskedIds.of("Team", teamId),
                new DaysAsked(askedFrom, askedUntil),
                HouseholdQuery.of(
                        HomeAsked.inTown(AskedIds.of("Place", townId)), AskedIds.of("GridArea", gridAreaId), keyGroup));
    }
}
