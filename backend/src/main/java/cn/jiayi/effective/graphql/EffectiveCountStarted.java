package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectiveBook;

record EffectiveCountStarted(EffectiveBook book) implements EffectiveCountResult {}
