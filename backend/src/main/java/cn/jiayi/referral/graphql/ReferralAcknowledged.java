package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;

record ReferralAcknowledged(Referral referral) implements ReferralAcknowledgeResult {}
