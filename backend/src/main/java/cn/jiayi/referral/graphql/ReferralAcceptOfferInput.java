package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.AcceptOffer;

record ReferralAcceptOfferInput(String idempotencyKey, String referralId) {

    AcceptOffer command() {
        return new AcceptOffer(idempotencyKey, GlobalId.uuid("Referral", referralId));
    }
}
