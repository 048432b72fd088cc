package cn.jiayi.ward.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.FoundWard;
import cn.jiayi.ward.WardDraft;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WardFoundInput(
        String idempotencyKey,
        String departmentId,
        String name,
        String location,
        @Nullable String primaryId,
        int beds,
        LocalDate firstNight) {

    FoundWard command() {
        return new FoundWard(
                idempotencyKey,
                GlobalId.uuid("Department", departmentId),
                new WardDraft(
                        name,
                        location,
                        primaryId == null ? null : GlobalId.uuid("Institution", primaryId),
                        beds,
                        firstNight));
    }
}
