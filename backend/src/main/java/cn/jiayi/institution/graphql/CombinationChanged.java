package cn.jiayi.institution.graphql;

import cn.jiayi.institution.Combination;

record CombinationChanged(Combination combination) implements CombinationResult {}
