package cn.jiayi.contract.graphql;

sealed interface TerminationRequestAnswerResult permits TerminationRequestAnswered, TerminationRequestAnswerRefused {}
