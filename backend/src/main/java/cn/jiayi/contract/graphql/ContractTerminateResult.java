package cn.jiayi.contract.graphql;

sealed interface ContractTerminateResult permits ContractTerminated, ContractTerminateRefused {}
