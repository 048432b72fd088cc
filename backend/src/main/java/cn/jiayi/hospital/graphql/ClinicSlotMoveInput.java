package cn.jiayi.hospital.graphql;

import cn.jiayi.hospital.MoveSlot;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Instant;

record ClinicSlotMoveInput(String idempotencyKey, String slotId, Instant startsAt) {

    MoveSlot command() {
        return new MoveSlot(idempotencyKey, GlobalId.uuid("ClinicSlot", slotId), startsAt);
    }
}
