package cn.jiayi.visit.graphql;

sealed interface VisitRecordResult permits VisitRecorded, VisitRecordRefused {}
