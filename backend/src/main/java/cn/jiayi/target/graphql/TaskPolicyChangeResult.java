package cn.jiayi.target.graphql;

sealed interface TaskPolicyChangeResult permits TaskPolicyChanged, TaskPolicyChangeRefused {}
