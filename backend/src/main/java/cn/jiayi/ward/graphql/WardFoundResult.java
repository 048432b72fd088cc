package cn.jiayi.ward.graphql;

sealed interface WardFoundResult permits WardFounded, WardFoundRefused {}
