package cn.jiayi.application.graphql;

sealed interface ApplicationSubmitResult permits ApplicationSubmitted, ApplicationSubmitRefused {}
