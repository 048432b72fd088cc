package cn.jiayi.renewal;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of checking a renewal again. */
public sealed interface RetryRenewalOutcome extends Outcome {

    /** @param isRenewed whether the next term is written already; otherwise a run does so before the term ends */
    record Solved(UUID contractId, boolean isRenewed) implements RetryRenewalOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return contractId;
        }
    }

    /**
     * @param obstacle what stands against it still, where that is the reason
     * @param recordId the problem; absent if it is not there for the caller
     */
    record Refused(
            RenewalRetryRefusal reason,
            @Nullable RenewalObstacle obstacle,
            @Nullable UUID recordId) implements RetryRenewalOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
