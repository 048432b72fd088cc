package cn.jiayi.household.graphql;

import cn.jiayi.household.ResidentRevealPhoneRefusal;

record ResidentRevealPhoneRefused(ResidentRevealPhoneRefusal reason, String message)
        implements ResidentRevealPhoneResult {}
