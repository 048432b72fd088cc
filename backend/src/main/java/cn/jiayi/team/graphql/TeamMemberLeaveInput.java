package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.LeaveTeam;
import cn.jiayi.team.NewMember;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TeamMemberLeaveInput(
        String idempotencyKey,
        String memberId,
        LocalDate day,
        @Nullable NewMember successor) {

    LeaveTeam command() {
        return new LeaveTeam(idempotencyKey, GlobalId.uuid("TeamMember", memberId), day, successor);
    }
}
