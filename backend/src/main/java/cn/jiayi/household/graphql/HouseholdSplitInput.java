package cn.jiayi.household.graphql;

import cn.jiayi.household.SplitHousehold;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record HouseholdSplitInput(
        String idempotencyKey,
        String householdId,
        List<MemberRelationInput> members,
        DwellingInput dwelling,
        LocalDate day,
        @Nullable String note) {

    SplitHousehold command() {
        return new SplitHousehold(
                idempotencyKey,
                GlobalId.uuid("Household", householdId),
                MemberRelationInput.relations(members),
                dwelling.entry(),
                day,
                note);
    }
}
