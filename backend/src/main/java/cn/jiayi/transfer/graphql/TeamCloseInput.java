package cn.jiayi.transfer.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.transfer.CloseTeam;
import java.util.List;

record TeamCloseInput(String idempotencyKey, String teamId, String reason, List<TransferTarget> targets) {

    CloseTeam command() {
        return new CloseTeam(idempotencyKey, GlobalId.uuid("Team", teamId), reason, TransferTarget.targets(targets));
    }
}
