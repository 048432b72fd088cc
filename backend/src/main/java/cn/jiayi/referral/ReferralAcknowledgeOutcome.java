package cn.jiayi.referral;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of saying that the team knows. */
public sealed interface ReferralAcknowledgeOutcome extends Outcome {

    record Acknowledged(UUID referralId) implements ReferralAcknowledgeOutcome {
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
     * @param referralId absent where it is not there
     * @param by the colleague who was faster, where one was
     */
    record Refused(
            ReferralAcknowledgeRefusal reason,
            @Nullable UUID referralId,
            @Nullable String by,
            @Nullable Instant at) implements ReferralAcknowledgeOutcome {

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
