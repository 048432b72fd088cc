package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ConfirmReferral;
import org.jspecify.annotations.Nullable;

record ReferralConfirmInput(
        String idempotencyKey,
        String referralId,
        @Nullable String slotId,
        @Nullable ReferralBedInput bed,
        @Nullable String note) {

    ConfirmReferral command() {
        return new ConfirmReferral(
                idempotencyKey,
                GlobalId.uuid("Referral", referralId),
                slotId == null ? null : GlobalId.uuid("ClinicSlot", slotId),
                ReferralBedInput.wish(bed),
                note);
    }
}
