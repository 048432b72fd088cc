package cn.jiayi.boundary.graphql;

import cn.jiayi.boundary.UndoBoundaryImport;
import cn.jiayi.platform.graphql.GlobalId;

record BoundaryImportUndoInput(String idempotencyKey, String importId) {

    UndoBoundaryImport command() {
        return new UndoBoundaryImport(idempotencyKey, GlobalId.uuid("BoundaryImport", importId));
    }
}
