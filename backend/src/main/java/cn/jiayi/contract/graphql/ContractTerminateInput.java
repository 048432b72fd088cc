package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminateContract;
import cn.jiayi.contract.TerminationNoticeReason;
import cn.jiayi.platform.graphql.GlobalId;

record ContractTerminateInput(String idempotencyKey, String contractId, TerminationNoticeReason reason, String note) {

    TerminateContract command() {
        return new TerminateContract(idempotencyKey, GlobalId.uuid("Contract", contractId), reason, note);
    }
}
