package cn.jiayi.application.graphql;

import cn.jiayi.application.WithdrawApplication;
import cn.jiayi.platform.graphql.GlobalId;

record ApplicationWithdrawInput(String idempotencyKey, String applicationId) {

    WithdrawApplication command() {
        return new WithdrawApplication(idempotencyKey, GlobalId.uuid("Application", applicationId));
    }
}
