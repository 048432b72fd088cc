package cn.jiayi.contract.graphql;

import cn.jiayi.contract.Contract;

record ContractSigned(Contract contract, boolean isTeamOverAdvised) implements ContractSignResult {}
