package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.JoinTeam;
import cn.jiayi.team.NewMember;
import java.time.LocalDate;

record TeamMemberJoinInput(String idempotencyKey, String teamId, NewMember member, LocalDate day) {

    JoinTeam command() {
        return new JoinTeam(idempotencyKey, GlobalId.uuid("Team", teamId), member, day);
    }
}
