package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskPolicy;

record TaskPolicyChanged(TaskPolicy policy) implements TaskPolicyChangeResult {}
