package cn.jiayi.balance.graphql;

import cn.jiayi.balance.BalanceProposeRefusal;

record BalanceProposeRefused(BalanceProposeRefusal reason, String message) implements BalanceProposeResult {}
