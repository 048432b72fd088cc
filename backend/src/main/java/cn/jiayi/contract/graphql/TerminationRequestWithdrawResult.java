package cn.jiayi.contract.graphql;

sealed interface TerminationRequestWithdrawResult
        permits TerminationRequestWithdrawn, TerminationRequestWithdrawRefused {}
