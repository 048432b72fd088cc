package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.CreateReferral;
import cn.jiayi.referral.ReferralUrgency;
import org.jspecify.annotations.Nullable;

record ReferralCreateInput(
        String idempotencyKey,
        String residentId,
        String departmentId,
        @Nullable String slotId,
        ReferralUrgency urgency,
        String summary) {

    CreateReferral command() {
        return new CreateReferral(
                idempotencyKey,
                GlobalId.uuid("Resident", residentId),
                GlobalId.uuid("Department", departmentId),
                slotId == null ? null : GlobalId.uuid("ClinicSlot", slotId),
                urgency,
                summary);
    }
}
