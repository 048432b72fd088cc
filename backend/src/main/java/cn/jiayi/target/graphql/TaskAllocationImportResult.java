package cn.jiayi.target.graphql;

sealed interface TaskAllocationImportResult permits TaskAllocationImported, TaskAllocationImportRefused {}
