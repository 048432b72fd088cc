package cn.jiayi.referral.graphql;

sealed interface ReferralCreateResult permits ReferralCreated, ReferralCreateRefused {}
