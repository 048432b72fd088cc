package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.PermitVillageDoctor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TeamPermitInput(
        String idempotencyKey,
        String teamId,
        LocalDate permittedFrom,
        @Nullable LocalDate permittedUntil) {

    PermitVillageDoctor command() {
        return new PermitVillageDoctor(idempotencyKey, GlobalId.uuid("Team", teamId), permittedFrom, permittedUntil);
    }
}
