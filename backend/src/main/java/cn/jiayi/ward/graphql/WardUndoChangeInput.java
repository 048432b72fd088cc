package cn.jiayi.ward.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.UndoWardChange;

record WardUndoChangeInput(String idempotencyKey, String wardChangeId) {

    UndoWardChange command() {
        return new UndoWardChange(idempotencyKey, GlobalId.uuid("WardChange", wardChangeId));
    }
}
