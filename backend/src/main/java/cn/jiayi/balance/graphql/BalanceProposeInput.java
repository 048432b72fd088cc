package cn.jiayi.balance.graphql;

import cn.jiayi.balance.ProposeBalance;
import org.jspecify.annotations.Nullable;

record BalanceProposeInput(String idempotencyKey, @Nullable Integer seed) {

    ProposeBalance command() {
        return new ProposeBalance(idempotencyKey, seed);
    }
}
