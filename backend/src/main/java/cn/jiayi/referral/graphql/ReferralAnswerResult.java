package cn.jiayi.referral.graphql;

sealed interface ReferralAnswerResult permits ReferralAnswered, ReferralAnswerRefused {}
