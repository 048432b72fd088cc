package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.CreateReferral;
import cn.jiayi.referral.ReferralUrgency;
import cn.jiayi.referral.ReferralWant;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ReferralCreateInput(
        String idempotencyKey,
        String residentId,
        String departmentId,
        ReferralWant want,
        @Nullable String slotId,
        @Nullable ReferralBedInput bed,
        boolean greenChannel,
        ReferralUrgency urgency,
        String summary,
        List<String> attachmentIds) {

    CreateReferral command() {
        return new CreateReferral(
                idempotencyKey,
                GlobalId.uuid("Resident", residentId),
                GlobalId.uuid("Department", departmentId),
                want,
                slotId == null ? null : GlobalId.uuid("ClinicSlot", slotId),
                ReferralBedInput.wish(bed),
                greenChannel,
                urgency,
                summary,
                attachmentIds.stream()
                        .map(id -> GlobalId.uuid("Attachment", id))
                        .toList());
    }
}
