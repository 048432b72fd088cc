package cn.jiayi.visit.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.visit.CancelVisit;

record VisitCancelInput(String idempotencyKey, String visitId, String reason) {

    CancelVisit command() {
        return new CancelVisit(idempotencyKey, GlobalId.uuid("Visit", visitId), reason);
    }
}
