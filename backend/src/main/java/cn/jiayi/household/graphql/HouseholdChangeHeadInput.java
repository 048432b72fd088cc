package cn.jiayi.household.graphql;

import cn.jiayi.household.ChangeHead;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record HouseholdChangeHeadInput(
        String idempotencyKey,
        String householdId,
        List<MemberRelationInput> members,
        LocalDate day,
        @Nullable String note) {

    ChangeHead command() {
        return new ChangeHead(
                idempotencyKey,
                GlobalId.uuid("Household", householdId),
                MemberRelationInput.relations(members),
                day,
                note);
    }
}
