package cn.jiayi.institution.graphql;

import cn.jiayi.institution.EndCombination;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;

record CombinationEndInput(String idempotencyKey, String combinationId, LocalDate lastDay, String reason) {

    EndCombination command() {
        return new EndCombination(idempotencyKey, GlobalId.uuid("Combination", combinationId), lastDay, reason);
    }
}
