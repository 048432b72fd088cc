package cn.jiayi.application.graphql;

import cn.jiayi.application.AcceptApplication;
import cn.jiayi.platform.graphql.GlobalId;

record ApplicationAcceptInput(String idempotencyKey, String applicationId, String signature) {

    AcceptApplication command() {
        return new AcceptApplication(idempotencyKey, GlobalId.uuid("Application", applicationId), signature);
    }
}
