package cn.jiayi.institution.graphql;

sealed interface CombinationResult permits CombinationChanged, CombinationRefused {}
