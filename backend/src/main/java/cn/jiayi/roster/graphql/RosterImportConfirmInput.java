package cn.jiayi.roster.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.roster.ConfirmRoster;

record RosterImportConfirmInput(String idempotencyKey, String importId) {

    ConfirmRoster command() {
        return new ConfirmRoster(idempotencyKey, GlobalId.uuid("RosterImport", importId));
    }
}
