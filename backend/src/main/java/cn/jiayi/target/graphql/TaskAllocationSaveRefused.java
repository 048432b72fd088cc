package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskAllocationSaveRefusal;

record TaskAllocationSaveRefused(TaskAllocationSaveRefusal reason, String message)
        implements TaskAllocationSaveResult {}
