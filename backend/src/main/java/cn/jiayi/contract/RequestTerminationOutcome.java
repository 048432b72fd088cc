package cn.jiayi.contract;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of asking for termination. */
public sealed interface RequestTerminationOutcome extends Outcome {

    record Requested(UUID requestId, UUID contractId) implements RequestTerminationOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return contractId;
        }
    }

    /** @param recordId the contract; absent if it is not there for the caller */
    record Refused(
            ContractRequestTerminationRefusal reason,
            @Nullable UUID recordId) implements RequestTerminationOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
