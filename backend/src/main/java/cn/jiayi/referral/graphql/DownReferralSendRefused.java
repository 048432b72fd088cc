package cn.jiayi.referral.graphql;

import cn.jiayi.referral.DownReferralSendRefusal;

record DownReferralSendRefused(DownReferralSendRefusal reason, String message) implements DownReferralSendResult {}
