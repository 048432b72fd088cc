package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another slot to offer for a referral. */
public record OfferSlot(
        String idempotencyKey,
        UUID referralId,
        UUID slotId,
        @Nullable String note) implements Command {}
