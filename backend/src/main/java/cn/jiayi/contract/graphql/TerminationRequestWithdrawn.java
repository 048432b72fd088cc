package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminationRequest;

record TerminationRequestWithdrawn(TerminationRequest request) implements TerminationRequestWithdrawResult {}
