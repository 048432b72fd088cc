package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;

record ReferralAnswered(Referral referral) implements ReferralAnswerResult {}
