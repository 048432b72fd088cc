package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.AcknowledgeReferral;

record ReferralAcknowledgeInput(String idempotencyKey, String referralId) {

    AcknowledgeReferral command() {
        return new AcknowledgeReferral(idempotencyKey, GlobalId.uuid("Referral", referralId));
    }
}
