package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.ChangeLeader;

record TeamChangeLeaderInput(String idempotencyKey, String memberId) {

    ChangeLeader command() {
        return new ChangeLeader(idempotencyKey, GlobalId.uuid("TeamMember", memberId));
    }
}
