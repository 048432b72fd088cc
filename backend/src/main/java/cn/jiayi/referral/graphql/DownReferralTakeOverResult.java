package cn.jiayi.referral.graphql;

sealed interface DownReferralTakeOverResult permits DownReferralTakenOver, DownReferralTakeOverRefused {}
