package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral to confirm.
 *
 * @param slotId another free slot in place of the one that is held; needed where none is held
 */
public record ConfirmReferral(
        String idempotencyKey,
        UUID referralId,
        @Nullable UUID slotId,
        @Nullable String note) implements Command {}
