package cn.jiayi.contract.graphql;

sealed interface ContractSignResult permits ContractSigned, ContractSignRefused {}
