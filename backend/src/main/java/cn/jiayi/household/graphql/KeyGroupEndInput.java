package cn.jiayi.household.graphql;

import cn.jiayi.household.EndKeyGroup;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record KeyGroupEndInput(
        String idempotencyKey,
        String householdId,
        @Nullable String residentId,
        KeyGroup keyGroup,
        LocalDate day,
        @Nullable String note) {

    EndKeyGroup command() {
        return new EndKeyGroup(
                idempotencyKey,
                GlobalId.uuid("Household", householdId),
                residentId == null ? null : GlobalId.uuid("Resident", residentId),
                keyGroup,
                day,
                note);
    }
}
