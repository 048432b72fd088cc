package cn.jiayi.visit.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.visit.ReconsiderVisit;

record VisitReconsiderInput(String idempotencyKey, String visitId) {

    ReconsiderVisit command() {
        return new ReconsiderVisit(idempotencyKey, GlobalId.uuid("Visit", visitId));
    }
}
