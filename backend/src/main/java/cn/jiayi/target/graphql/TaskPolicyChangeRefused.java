package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskPolicyChangeRefusal;

record TaskPolicyChangeRefused(TaskPolicyChangeRefusal reason, String message) implements TaskPolicyChangeResult {}
