package cn.jiayi.visit.graphql;

import cn.jiayi.visit.Visit;
import cn.jiayi.visit.VisitRecordRefusal;
import org.jspecify.annotations.Nullable;

record VisitRecordRefused(
        VisitRecordRefusal reason, String message, @Nullable Visit standing) implements VisitRecordResult {}
