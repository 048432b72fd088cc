package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ReturnTermination;
import cn.jiayi.platform.graphql.GlobalId;

record TerminationRequestReturnInput(String idempotencyKey, String requestId, String note) {

    ReturnTermination command() {
        return new ReturnTermination(idempotencyKey, GlobalId.uuid("TerminationRequest", requestId), note);
    }
}
