package cn.jiayi.contract.graphql;

import cn.jiayi.contract.WithdrawTermination;
import cn.jiayi.platform.graphql.GlobalId;

record TerminationRequestWithdrawInput(String idempotencyKey, String requestId) {

    WithdrawTermination command() {
        return new WithdrawTermination(idempotencyKey, GlobalId.uuid("TerminationRequest", requestId));
    }
}
