package cn.jiayi.contract.graphql;

import cn.jiayi.contract.RequestTermination;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.contract.TerminationReason;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record ContractRequestTerminationInput(
        String idempotencyKey,
        String contractId,
        TerminationReason reason,
        @Nullable String note,
        TerminationEffect effect) {

    RequestTermination command() {
        return new RequestTermination(idempotencyKey, GlobalId.uuid("Contract", contractId), reason, note, effect);
    }
}
