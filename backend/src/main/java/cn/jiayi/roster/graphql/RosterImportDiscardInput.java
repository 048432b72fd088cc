package cn.jiayi.roster.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.roster.DiscardRoster;

record RosterImportDiscardInput(String idempotencyKey, String importId) {

    DiscardRoster command() {
        return new DiscardRoster(idempotencyKey, GlobalId.uuid("RosterImport", importId));
    }
}
