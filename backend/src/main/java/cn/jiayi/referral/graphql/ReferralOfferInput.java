package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.OfferSlot;
import org.jspecify.annotations.Nullable;

record ReferralOfferInput(
        String idempotencyKey,
        String referralId,
        String slotId,
        @Nullable String note) {

    OfferSlot command() {
        return new OfferSlot(
                idempotencyKey, GlobalId.uuid("Referral", referralId), GlobalId.uuid("ClinicSlot", slotId), note);
    }
}
