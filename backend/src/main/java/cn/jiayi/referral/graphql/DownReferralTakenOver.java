package cn.jiayi.referral.graphql;

import cn.jiayi.referral.DownReferral;

record DownReferralTakenOver(DownReferral downReferral) implements DownReferralTakeOverResult {}
