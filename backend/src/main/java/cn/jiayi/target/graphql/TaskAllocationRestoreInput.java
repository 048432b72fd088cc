package cn.jiayi.target.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.target.TaskAllocationRestore;

record TaskAllocationRestoreInput(String idempotencyKey, String allocationId) {

    TaskAllocationRestore command() {
        return new TaskAllocationRestore(idempotencyKey, GlobalId.uuid("TaskAllocation", allocationId));
    }
}
