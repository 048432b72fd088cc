package cn.jiayi.effective.graphql;

sealed interface EffectiveCountResult permits EffectiveCountStarted, EffectiveCountRefused {}
