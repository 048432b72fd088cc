package cn.jiayi.household.graphql;

import cn.jiayi.household.NoteDeath;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ResidentDieInput(
        String idempotencyKey,
        String residentId,
        LocalDate day,
        @Nullable String note) {

    NoteDeath command() {
        return new NoteDeath(idempotencyKey, GlobalId.uuid("Resident", residentId), day, note);
    }
}
