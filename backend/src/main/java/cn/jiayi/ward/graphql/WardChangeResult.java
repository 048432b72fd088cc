package cn.jiayi.ward.graphql;

sealed interface WardChangeResult permits WardChanged, WardChangeRefused {}
