package cn.jiayi.institution.graphql;

import cn.jiayi.institution.CombinationRefusal;

record CombinationRefused(CombinationRefusal reason, String message) implements CombinationResult {}
