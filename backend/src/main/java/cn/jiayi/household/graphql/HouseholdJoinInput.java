package cn.jiayi.household.graphql;

import cn.jiayi.household.JoinHousehold;
import cn.jiayi.household.Relation;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record HouseholdJoinInput(
        String idempotencyKey,
        String householdId,
        PersonInput person,
        Relation relation,
        LocalDate day,
        @Nullable String note) {

    JoinHousehold command() {
        return new JoinHousehold(
                idempotencyKey, GlobalId.uuid("Household", householdId), person.entry(), relation, day, note);
    }
}
