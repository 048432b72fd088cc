package cn.jiayi.team.graphql;

import cn.jiayi.team.GridAssign;
import java.util.List;

record GridAssignInput(String idempotencyKey, List<GridAssignmentChange> changes) {

    GridAssign command() {
        return new GridAssign(
                idempotencyKey,
                changes.stream().map(GridAssignmentChange::change).toList());
    }
}
