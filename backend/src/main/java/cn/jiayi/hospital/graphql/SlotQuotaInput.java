package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.ReservedFor;
import cn.jiayi.hospital.SlotQuota;
import cn.jiayi.platform.graphql.GlobalId;
import org.jspecify.annotations.Nullable;

record SlotQuotaInput(@Nullable String teamId, @Nullable String institutionId, int count) {

    SlotQuota quota() {
        return new SlotQuota(
                new ReservedFor(
                        teamId == null ? null : GlobalId.uuid("Team", teamId),
                        institutionId == null ? null : GlobalId.uuid("Institution", institutionId)),
                count);
    }
}
