package cn.jiayi.balance.graphql;

sealed interface BalanceProposeResult permits BalanceProposed, BalanceProposeRefused {}
