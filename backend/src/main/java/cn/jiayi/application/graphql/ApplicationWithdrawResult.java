package cn.jiayi.application.graphql;

sealed interface ApplicationWithdrawResult permits ApplicationWithdrawn, ApplicationWithdrawRefused {}
