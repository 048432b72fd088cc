package cn.jiayi.household.graphql;

import cn.jiayi.household.DepartHousehold;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;

record HouseholdDepartInput(String idempotencyKey, String householdId, LocalDate day, String note) {

    DepartHousehold command() {
        return new DepartHousehold(idempotencyKey, GlobalId.uuid("Household", householdId), day, note);
    }
}
