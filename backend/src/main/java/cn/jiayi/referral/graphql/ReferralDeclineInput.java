package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.DeclineReferral;
import cn.jiayi.referral.ReferralDeclineReason;
import org.jspecify.annotations.Nullable;

record ReferralDeclineInput(
        String idempotencyKey,
        String referralId,
        ReferralDeclineReason reason,
        @Nullable String note) {

    DeclineReferral command() {
        return new DeclineReferral(idempotencyKey, GlobalId.uuid("Referral", referralId), reason, note);
    }
}
