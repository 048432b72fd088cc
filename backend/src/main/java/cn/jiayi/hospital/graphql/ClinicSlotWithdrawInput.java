package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.WithdrawSlot;
import cn.jiayi.platform.graphql.GlobalId;

record ClinicSlotWithdrawInput(String idempotencyKey, String slotId) {

    WithdrawSlot command() {
        return new WithdrawSlot(idempotencyKey, GlobalId.uuid("ClinicSlot", slotId));
    }
}
