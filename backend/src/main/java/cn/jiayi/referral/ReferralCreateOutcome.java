package cn.jiayi.referral;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of referring a resident. */
public sealed interface ReferralCreateOutcome extends Outcome {

    record Sent(UUID referralId) implements ReferralCreateOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return referralId;
        }
    }

    /**
     * @param loss who was faster, where somebody was
     * @param slotStartsAt of the slot that was asked for, or of the next that is open, as the reason tells it
     * @param nextFreeSlotId the next slot that is open to the team, where that helps
     * @param bed which bed is not to be had; absent where a slot was asked for
     */
    record Refused(
            ReferralCreateRefusal reason,
            @Nullable Loss loss,
            @Nullable Instant slotStartsAt,
            @Nullable UUID nextFreeSlotId,
            @Nullable BedLack bed)
            implements ReferralCreateOutcome {

        static Refused because(ReferralCreateRefusal reason) {
            return new Refused(reason, null, null, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return null;
        }
    }
}
