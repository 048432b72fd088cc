package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectiveCountRefusal;

record EffectiveCountRefused(EffectiveCountRefusal reason, String message) implements EffectiveCountResult {}
