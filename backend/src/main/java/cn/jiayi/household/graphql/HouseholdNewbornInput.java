package cn.jiayi.household.graphql;

import cn.jiayi.household.EnterNewborn;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record HouseholdNewbornInput(
        String idempotencyKey,
        String householdId,
        String name,
        Sex sex,
        Relation relation,
        LocalDate day,
        @Nullable String note) {

    EnterNewborn command() {
        return new EnterNewborn(
                idempotencyKey, GlobalId.uuid("Household", householdId), name, sex, relation, day, note);
    }
}
