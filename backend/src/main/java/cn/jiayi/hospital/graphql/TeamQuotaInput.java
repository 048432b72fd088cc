package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.TeamQuota;
import cn.jiayi.platform.graphql.GlobalId;

record TeamQuotaInput(String teamId, int count) {

    TeamQuota quota() {
        return new TeamQuota(GlobalId.uuid("Team", teamId), count);
    }
}
