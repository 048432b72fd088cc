package cn.jiayi.ward.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.ChangeWardBeds;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record WardChangeBedsInput(
        String idempotencyKey,
        String wardId,
        LocalDate firstNight,
        @Nullable LocalDate lastNight,
        int beds) {

    ChangeWardBeds command() {
        return new ChangeWardBeds(idempotencyKey, GlobalId.uuid("Ward", wardId), firstNight, lastNight, beds);
    }
}
