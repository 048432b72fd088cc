package cn.jiayi.referral.graphql;

sealed interface DownReferralSendResult permits DownReferralSent, DownReferralSendRefused {}
