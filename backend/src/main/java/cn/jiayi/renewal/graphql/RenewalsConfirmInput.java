package cn.jiayi.renewal.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.renewal.ConfirmRenewals;
import java.util.List;
import java.util.UUID;

record RenewalsConfirmInput(String idempotencyKey, List<String> renewalIds) {

    ConfirmRenewals command() {
        return new ConfirmRenewals(idempotencyKey, ids());
    }

    List<UUID> ids() {
        return renewalIds.stream().map(id -> GlobalId.uuid("Renewal", id)).toList();
    }
}
