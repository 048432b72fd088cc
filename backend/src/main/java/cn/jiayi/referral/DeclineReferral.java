package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral to decline, and why (trap 15). */
public record DeclineReferral(
        String idempotencyKey,
        UUID referralId,
        ReferralDeclineReason reason,
        @Nullable String note) implements Command {}
