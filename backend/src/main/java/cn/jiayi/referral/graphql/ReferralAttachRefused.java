package cn.jiayi.referral.graphql;

import cn.jiayi.referral.AttachRefusal;

record ReferralAttachRefused(AttachRefusal reason, String message) implements ReferralAttachResult {}
