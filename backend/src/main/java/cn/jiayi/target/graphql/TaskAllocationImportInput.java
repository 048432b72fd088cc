package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskAllocationImport;

record TaskAllocationImportInput(String idempotencyKey, int year, String fileName, String content) {

    TaskAllocationImport command() {
        return new TaskAllocationImport(idempotencyKey, year, fileName, content);
    }
}
