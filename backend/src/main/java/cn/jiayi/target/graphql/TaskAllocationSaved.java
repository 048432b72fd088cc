package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskAllocation;

record TaskAllocationSaved(TaskAllocation allocation) implements TaskAllocationSaveResult {}
