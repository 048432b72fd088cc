package cn.jiayi.contract.graphql;

import cn.jiayi.contract.ContractRequestTerminationRefusal;

record ContractRequestTerminationRefused(ContractRequestTerminationRefusal reason, String message)
        implements ContractRequestTerminationResult {}
