package cn.jiayi.contract.graphql;

import cn.jiayi.contract.TerminationRequest;

record ContractTerminationRequested(TerminationRequest request) implements ContractRequestTerminationResult {}
