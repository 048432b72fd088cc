package cn.jiayi.ward.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.CloseWard;
import java.time.LocalDate;

record WardCloseInput(String idempotencyKey, String wardId, LocalDate firstNight) {

    CloseWard command() {
        return new CloseWard(idempotencyKey, GlobalId.uuid("Ward", wardId), firstNight);
    }
}
