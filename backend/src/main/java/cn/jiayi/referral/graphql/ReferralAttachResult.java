package cn.jiayi.referral.graphql;

sealed interface ReferralAttachResult permits ReferralAttached, ReferralAttachRefused {}
