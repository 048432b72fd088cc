package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.StartRenewalRun;

record RenewalRunStartInput(String idempotencyKey) {

    StartRenewalRun command() {
        return new StartRenewalRun(idempotencyKey);
    }
}
