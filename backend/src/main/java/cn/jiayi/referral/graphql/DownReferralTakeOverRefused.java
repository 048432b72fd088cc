package cn.jiayi.referral.graphql;

import cn.jiayi.referral.DownReferral;
import cn.jiayi.referral.DownReferralTakeOverRefusal;
import org.jspecify.annotations.Nullable;

record DownReferralTakeOverRefused(
        DownReferralTakeOverRefusal reason,
        String message,
        @Nullable DownReferral current) implements DownReferralTakeOverResult {}
