package cn.jiayi.referral.graphql;

import cn.jiayi.referral.DownReferral;

record DownReferralSent(DownReferral downReferral) implements DownReferralSendResult {}
