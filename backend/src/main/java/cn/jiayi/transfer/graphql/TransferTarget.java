package cn.jiayi.transfer.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.transfer.CloseTeam;
import java.util.List;
import org.jspecify.annotations.Nullable;

record TransferTarget(@Nullable String areaId, String teamId) {

    CloseTeam.Target target() {
        return new CloseTeam.Target(
                areaId == null ? null : GlobalId.uuid("GridArea", areaId), GlobalId.uuid("Team", teamId));
    }

    static List<CloseTeam.Target> targets(@Nullable List<TransferTarget> targets) {
        return targets == null
                ? List.of()
                : targets.stream().map(TransferTarget::target).toList();
    }
}
