package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;

record ReferralAttached(Referral referral) implements ReferralAttachResult {}
