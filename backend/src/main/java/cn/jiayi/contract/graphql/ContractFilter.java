package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractQuery;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.CoveredBy;
import cn.jiayi.contract.DaysAsked;
import cn.jiayi.district.Residence;
import cn.jiayi.household.HomeAsked;
import cn.jiayi.household.HouseholdQuery;
import cn.jiayi.household.KeyGroup;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the schema's input, or under the same names from the address of an export. */
record ContractFilter(
        @Nullable Set<ContractState> states,
        @Nullable String text,
        @Nullable String teamId,
        @Nullable String townId,
        @Nullable String gridAreaId,
        @Nullable KeyGroup keyGroup,
        @Nullable Boolean inAnyKeyGroup,
        @Nullable LocalDate signedFrom,
        @Nullable LocalDate signedUntil,
        @Nullable LocalDate lastDayFrom,
        @Nullable LocalDate lastDayUntil,
        @Nullable LocalDate inForceOn,
        @Nullable String institutionId,
        @Nullable String villageId,
        @Nullable Residence residence) {

    ContractQuery query() {
        return new ContractQuery(
                states,
                text,
                AskedIds.of("Team", teamId),
                new DaysAsked(signedFrom, signedUntil),
                new DaysAsked(lastDayFrom, lastDayUntil),
                new CoveredBy(inForceOn, AskedIds.of("Institution", institutionId)),
                new HouseholdQuery(
                        null,
                        null,
                        new HomeAsked(AskedIds.of("Place", townId), AskedIds.of("Place", villageId), residence),
                        AskedIds.of("GridArea", gridAreaId),
                        null,
                        keyGroups(),
                        inForceOn));
    }

    private @Nullable Set<KeyGroup> keyGroups() {
        if (keyGroup != null) {
            return Set.of(keyGroup);
        }
        return Boolean.TRUE.equals(inAnyKeyGroup) ? EnumSet.allOf(KeyGroup.class) : null;
    }
}
