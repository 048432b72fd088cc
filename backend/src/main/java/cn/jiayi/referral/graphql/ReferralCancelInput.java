package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.CancelReferral;

record ReferralCancelInput(String idempotencyKey, String referralId, String note) {

    CancelReferral command() {
        return new CancelReferral(idempotencyKey, GlobalId.uuid("Referral", referralId), note);
    }
}
