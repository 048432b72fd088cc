package cn.jiayi.balance.graphql;

import cn.jiayi.balance.BalanceProposal;

record BalanceProposed(BalanceProposal proposal) implements BalanceProposeResult {}
