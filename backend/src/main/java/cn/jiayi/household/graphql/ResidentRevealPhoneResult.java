package cn.jiayi.household.graphql;

sealed interface ResidentRevealPhoneResult permits ResidentPhoneRevealed, ResidentRevealPhoneRefused {}
