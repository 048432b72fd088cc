package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.renewal.RetryRenewal;

record RenewalRetryInput(String idempotencyKey, String problemId) {

    RetryRenewal command() {
        return new RetryRenewal(idempotencyKey, GlobalId.uuid("RenewalProblem", problemId));
    }
}
