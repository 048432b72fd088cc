package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskAllocation;

record TaskAllocationImported(TaskAllocation allocation) implements TaskAllocationImportResult {}
