package cn.jiayi.referral;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of taking a patient over. */
public sealed interface TakeOverOutcome extends Outcome {

    record TakenOver(UUID downReferralId) implements TakeOverOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return downReferralId;
        }
    }

    /**
     * @param downReferralId absent where it is not there
     * @param by who was faster, where somebody was
     * @param from the first day that can be named, where the day is the reason
     * @param until the last one
     */
    record Refused(
            DownReferralTakeOverRefusal reason,
            @Nullable UUID downReferralId,
            @Nullable String by,
            @Nullable Instant at,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements TakeOverOutcome {

        static Refused because(DownReferralTakeOverRefusal reason, @Nullable UUID downReferralId) {
            return new Refused(reason, downReferralId, null, null, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return downReferralId;
        }
    }
}
