package cn.jiayi.application;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of taking an application back. */
public sealed interface WithdrawApplicationOutcome extends Outcome {

    record Withdrawn(UUID applicationId) implements WithdrawApplicationOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return applicationId;
        }
    }

    /** @param recordId the application; absent if it is not there for the caller */
    record Refused(
            ApplicationWithdrawRefusal reason, @Nullable UUID recordId) implements WithdrawApplicationOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
