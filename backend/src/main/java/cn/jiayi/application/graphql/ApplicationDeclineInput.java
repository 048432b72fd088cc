package cn.jiayi.application.graphql;

import cn.jiayi.application.DeclineApplication;
import cn.jiayi.platform.graphql.GlobalId;

record ApplicationDeclineInput(String idempotencyKey, String applicationId, String note) {

    DeclineApplication command() {
        return new DeclineApplication(idempotencyKey, GlobalId.uuid("Application", applicationId), note);
    }
}
