package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectiveDefinition;

record EffectiveDefinitionChanged(EffectiveDefinition definition) implements EffectiveDefinitionChangeResult {}
