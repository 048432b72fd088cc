package cn.jiayi.household.graphql;

import cn.jiayi.household.StayWithHousehold;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record HouseholdStayInput(
        String idempotencyKey,
        String householdId,
        PersonInput person,
        LocalDate day,
        LocalDate until,
        @Nullable String note) {

    StayWithHousehold command() {
        return new StayWithHousehold(
                idempotencyKey, GlobalId.uuid("Household", householdId), person.entry(), day, until, note);
    }
}
