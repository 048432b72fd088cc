package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.SlotQuota;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

record SlotQuotaInput(@Nullable String teamId, @Nullable String institutionId, int count) {

    SlotQuota quota() {
        if (teamId != null && institutionId == null) {
            return SlotQuota.ofTeam(GlobalId.uuid("Team", teamId), count);
        }
        if (teamId == null && institutionId != null) {
            return SlotQuota.ofInstitution(GlobalId.uuid("Institution", institutionId), count);
        }
        throw new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", "quotas: teamId | institutionId"));
    }
}
