package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Another slot, or a bed, to offer for a referral: the one of the two that it asks for. */
public record OfferSlot(
        String idempotencyKey,
        UUID referralId,
        @Nullable UUID slotId,
        @Nullable BedWish bed,
        @Nullable String note) implements Command {}
