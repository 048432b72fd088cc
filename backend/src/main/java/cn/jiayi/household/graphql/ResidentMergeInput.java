package cn.jiayi.household.graphql;

import cn.jiayi.household.MergeResidents;
import cn.jiayi.platform.graphql.GlobalId;

record ResidentMergeInput(String idempotencyKey, String keptId, String doubleId, String note) {

    MergeResidents command() {
        return new MergeResidents(
                idempotencyKey, GlobalId.uuid("Resident", keptId), GlobalId.uuid("Resident", doubleId), note);
    }
}
