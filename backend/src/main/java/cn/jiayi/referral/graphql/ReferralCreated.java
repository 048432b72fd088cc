package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;

record ReferralCreated(Referral referral) implements ReferralCreateResult {}
