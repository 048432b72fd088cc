package cn.jiayi.application.graphql;

sealed interface ApplicationAnswerResult permits ApplicationAnswered, ApplicationAnswerRefused {}
