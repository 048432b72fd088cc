package cn.jiayi.target.graphql;

sealed interface TaskAllocationSaveResult permits TaskAllocationSaved, TaskAllocationSaveRefused {}
