package cn.jiayi.household.graphql;

import cn.jiayi.household.UndoMerge;
import cn.jiayi.platform.graphql.GlobalId;

record ResidentMergeUndoInput(String idempotencyKey, String doubleId, String note) {

    UndoMerge command() {
        return new UndoMerge(idempotencyKey, GlobalId.uuid("Resident", doubleId), note);
    }
}
