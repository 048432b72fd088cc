package cn.jiayi.household.graphql;

import cn.jiayi.household.LifeRefusal;

record LifeRefused(LifeRefusal reason, String message) implements LifeResult {}
