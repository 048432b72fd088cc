package cn.jiayi.household.graphql;

import cn.jiayi.household.LeaveHousehold;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;

record HouseholdLeaveInput(String idempotencyKey, String householdId, String residentId, LocalDate day, String note) {

    LeaveHousehold command() {
        return new LeaveHousehold(
                idempotencyKey,
                GlobalId.uuid("Household", householdId),
                GlobalId.uuid("Resident", residentId),
                day,
                note);
    }
}
