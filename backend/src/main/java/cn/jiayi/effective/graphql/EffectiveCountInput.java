package cn.jiayi.effective.graphql;

import cn.jiayi.effective.StartEffectiveCount;

record EffectiveCountInput(String idempotencyKey) {

    StartEffectiveCount command() {
        return new StartEffectiveCount(idempotencyKey);
    }
}
