package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.GridUndo;

record GridAssignUndoInput(String idempotencyKey, String changeId) {

    GridUndo command() {
        return new GridUndo(idempotencyKey, GlobalId.uuid("GridChange", changeId));
    }
}
