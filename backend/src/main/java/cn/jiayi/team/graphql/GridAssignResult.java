package cn.jiayi.team.graphql;

sealed interface GridAssignResult permits GridAssigned, GridAssignRefused {}
