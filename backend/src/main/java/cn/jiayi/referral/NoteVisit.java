package cn.jiayi.referral;

import cn.jiayi.platform.Command;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a hospital notes of a patient's visit: arrived, not come, admitted, discharged; or that the last of these was a slip. */
public record NoteVisit(
        String idempotencyKey, UUID referralId, @Nullable String note) implements Command {}
