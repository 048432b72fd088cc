package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractTerminateRefusal;

record ContractTerminateRefused(ContractTerminateRefusal reason, String message) implements ContractTerminateResult {}
