package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralAcknowledgeRefusal;
import org.jspecify.annotations.Nullable;

record ReferralAcknowledgeRefused(
        ReferralAcknowledgeRefusal reason,
        String message,
        @Nullable Referral current) implements ReferralAcknowledgeResult {}
