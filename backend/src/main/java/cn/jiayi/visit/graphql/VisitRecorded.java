package cn.jiayi.visit.graphql;

import cn.jiayi.visit.Visit;

record VisitRecorded(Visit visit) implements VisitRecordResult {}
