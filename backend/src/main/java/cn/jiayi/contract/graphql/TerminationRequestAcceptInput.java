package cn.jiayi.contract.graphql;

import cn.jiayi.contract.AcceptTermination;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record TerminationRequestAcceptInput(
        String idempotencyKey, String requestId, @Nullable String note) {

    AcceptTermination command() {
        return new AcceptTermination(idempotencyKey, GlobalId.uuid("TerminationRequest", requestId), note);
    }
}
