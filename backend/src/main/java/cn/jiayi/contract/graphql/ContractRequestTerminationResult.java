package cn.jiayi.contract.graphql;

sealed interface ContractRequestTerminationResult
        permits ContractTerminationRequested, ContractRequestTerminationRefused {}
