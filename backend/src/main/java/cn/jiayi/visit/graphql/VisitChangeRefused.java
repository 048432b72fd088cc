package cn.jiayi.visit.graphql;

import cn.jiayi.visit.Visit;
import cn.jiayi.visit.VisitChangeRefusal;
import org.jspecify.annotations.Nullable;

record VisitChangeRefused(
        VisitChangeRefusal reason, String message, @Nullable Visit current) implements VisitChangeResult {}
