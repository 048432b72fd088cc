package cn.jiayi.household.graphql;

import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.MarkKeyGroup;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record KeyGroupMarkInput(
        String idempotencyKey,
        String householdId,
        @Nullable String residentId,
        KeyGroup keyGroup,
        String source,
        LocalDate day,
        @Nullable String note) {

    MarkKeyGroup command() {
        return new MarkKeyGroup(
                idempotencyKey,
                GlobalId.uuid("Household", householdId),
                residentId == null ? null : GlobalId.uuid("Resident", residentId),
                keyGroup,
                source,
                day,
                note);
    }
}
