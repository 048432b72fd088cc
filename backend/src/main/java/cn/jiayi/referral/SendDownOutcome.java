package cn.jiayi.referral;

import cn.jiayi.platform.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of sending a patient back. */
public sealed interface SendDownOutcome extends Outcome {

    record Sent(UUID downReferralId) implements SendDownOutcome {
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
     * @param referralId the referral up; absent where it is not there
     * @param from the first day that can be named, where the day is the reason
     * @param until the last one
     */
    record Refused(
            DownReferralSendRefusal reason,
            @Nullable UUID referralId,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements SendDownOutcome {

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return referralId;
        }
    }
}
