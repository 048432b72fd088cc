package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.DescribeTeam;
import cn.jiayi.team.TeamNotice;

record TeamDescribeInput(String idempotencyKey, String teamId, TeamNotice notice) {

    DescribeTeam command() {
        return new DescribeTeam(idempotencyKey, GlobalId.uuid("Team", teamId), notice);
    }
}
