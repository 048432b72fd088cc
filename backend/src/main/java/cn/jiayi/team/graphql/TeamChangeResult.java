package cn.jiayi.team.graphql;

sealed interface TeamChangeResult permits TeamChanged, TeamChangeRefused {}
