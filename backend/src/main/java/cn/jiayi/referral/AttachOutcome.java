package cn.jiayi.referral;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of sending files along with a referral. */
public sealed interface AttachOutcome extends Outcome {

    record Attached(UUID referralId) implements AttachOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return referralId;
        }
    }

    /** @param present how many it has already */
    record Refused(AttachRefusal reason, @Nullable UUID referralId, int present) implements AttachOutcome {
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
