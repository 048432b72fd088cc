package cn.jiayi.contract;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of ending a contract by the institution. */
public sealed interface TerminateContractOutcome extends Outcome {

    record Terminated(UUID contractId) implements TerminateContractOutcome {
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
            ContractTerminateRefusal reason, @Nullable UUID recordId) implements TerminateContractOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
