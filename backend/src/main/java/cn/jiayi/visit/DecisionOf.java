package cn.jiayi.visit;

import java.util.UUID;

record DecisionOf(UUID visitId, VisitDecision decision) {}
