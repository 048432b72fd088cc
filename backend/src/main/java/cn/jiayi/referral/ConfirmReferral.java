package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to confirm.
 *
 * @param slotId another free slot in place of the one that is held; needed where none is held and a slot is asked for
 * @param bed another bed or other nights in place of what is held; needed where none is held and a bed is asked for
 */
public record ConfirmReferral(
        String idempotencyKey,
        UUID referralId,
        @Nullable UUID slotId,
        @Nullable BedWish bed,
        @Nullable String note) implements Command {}
