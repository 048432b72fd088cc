package cn.jiayi.effective.graphql;

import cn.jiayi.effective.EffectiveDefinitionChangeRefusal;

record EffectiveDefinitionChangeRefused(EffectiveDefinitionChangeRefusal reason, String message)
        implements EffectiveDefinitionChangeResult {}
