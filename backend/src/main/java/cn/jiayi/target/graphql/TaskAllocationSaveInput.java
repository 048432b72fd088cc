package cn.jiayi.target.graphql;

import cn.jiayi.target.TaskAllocationSave;

record TaskAllocationSaveInput(String idempotencyKey, TaskWhatIfInput whatIf, int basedOnVersion, String note) {

    TaskAllocationSave command() {
        return new TaskAllocationSave(idempotencyKey, whatIf.supposition(), basedOnVersion, note.strip());
    }
}
