package cn.jiayi.roster.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.roster.DecideRoster;
import cn.jiayi.roster.RosterDecision;
import org.jspecify.annotations.Nullable;

record RosterImportDecideInput(
        String idempotencyKey, String importId, @Nullable Integer row, RosterDecision decision) {

    DecideRoster command() {
        return new DecideRoster(idempotencyKey, GlobalId.uuid("RosterImport", importId), row, decision);
    }
}
