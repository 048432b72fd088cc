package cn.jiayi.referral.graphql;

sealed interface ReferralAcknowledgeResult permits ReferralAcknowledged, ReferralAcknowledgeRefused {}
