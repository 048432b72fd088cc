package cn.jiayi.contract;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of taking a request back. */
public sealed interface WithdrawTerminationOutcome extends Outcome {

    record Withdrawn(UUID requestId) implements WithdrawTerminationOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return requestId;
        }
    }

    /** @param recordId the request; absent if it is not there for the caller */
    record Refused(
            TerminationRequestWithdrawRefusal reason,
            @Nullable UUID recordId) implements WithdrawTerminationOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
