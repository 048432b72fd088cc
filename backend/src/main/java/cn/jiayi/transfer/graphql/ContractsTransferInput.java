package cn.jiayi.transfer.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.transfer.MoveContracts;
import java.util.List;
import java.util.stream.Collectors;

record ContractsTransferInput(String idempotencyKey, List<String> contractIds, String teamId, String reason) {

    MoveContracts command() {
        return new MoveContracts(
                idempotencyKey,
                contractIds.stream().map(id -> GlobalId.uuid("Contract", id)).collect(Collectors.toSet()),
                GlobalId.uuid("Team", teamId),
                reason);
    }
}
