package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.OfferSlot;
import org.jspecify.annotations.Nullable;

record ReferralOfferInput(
        String idempotencyKey,
        String referralId,
        @Nullable String slotId,
        @Nullable ReferralBedInput bed,
        @Nullable String note) {

    OfferSlot command() {
        return new OfferSlot(
                idempotencyKey,
                GlobalId.uuid("Referral", referralId),
                slotId == null ? null : GlobalId.uuid("ClinicSlot", slotId),
                ReferralBedInput.wish(bed),
                note);
    }
}
