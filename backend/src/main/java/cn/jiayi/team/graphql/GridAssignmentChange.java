package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.GridAssign;
import org.jspecify.annotations.Nullable;

record GridAssignmentChange(
        String areaId,
        int expectedVersion,
        @Nullable String teamId,
        @Nullable String memberId) {

    GridAssign.Change change() {
        return new GridAssign.Change(
                GlobalId.uuid("GridArea", areaId),
                expectedVersion,
                teamId == null ? null : GlobalId.uuid("Team", teamId),
                memberId == null ? null : GlobalId.uuid("TeamMember", memberId));
    }
}
