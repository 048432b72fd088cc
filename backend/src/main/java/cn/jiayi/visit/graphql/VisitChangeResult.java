package cn.jiayi.visit.graphql;

sealed interface VisitChangeResult permits VisitChanged, VisitChangeRefused {}
