package cn.jiayi.household.graphql;

import cn.jiayi.household.MoveHousehold;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record HouseholdMoveInput(
        String idempotencyKey,
        String householdId,
        DwellingInput dwelling,
        LocalDate day,
        @Nullable String note) {

    MoveHousehold command() {
        return new MoveHousehold(idempotencyKey, GlobalId.uuid("Household", householdId), dwelling.entry(), day, note);
    }
}
