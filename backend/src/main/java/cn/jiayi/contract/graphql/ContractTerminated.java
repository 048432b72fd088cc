package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;

record ContractTerminated(Contract contract) implements ContractTerminateResult {}
