package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;
import cn.jiayi.referral.ReferralAnswerRefusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReferralAnswerRefused(
        ReferralAnswerRefusal reason,
        String message,
        @Nullable Referral current,
        @Nullable LocalDate nextFreeNight) implements ReferralAnswerResult {}
