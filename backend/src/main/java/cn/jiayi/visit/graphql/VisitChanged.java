package cn.jiayi.visit.graphql;

import cn.jiayi.visit.Visit;

record VisitChanged(Visit visit) implements VisitChangeResult {}
