package cn.jiayi.household.graphql;

sealed interface LifeResult permits LifeRecorded, LifeRefused {}
