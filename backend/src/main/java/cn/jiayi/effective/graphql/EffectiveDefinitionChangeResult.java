package cn.jiayi.effective.graphql;

sealed interface EffectiveDefinitionChangeResult permits EffectiveDefinitionChanged, EffectiveDefinitionChangeRefused {}
