package cn.jiayi.referral.graphql;

import cn.jiayi.referral.ReferralState;
import cn.jiayi.referral.ReferralWorkKind;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record ReferralFilter(
        @Nullable Set<ReferralState> states, @Nullable ReferralWorkKind work) {}
