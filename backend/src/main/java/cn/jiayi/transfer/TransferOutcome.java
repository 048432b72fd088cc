package cn.jiayi.transfer;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a transfer. */
public sealed interface TransferOutcome extends Outcome {

    record Made(UUID transferId) implements TransferOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return transferId;
        }
    }

    /**
     * @param recordId the team, or the transfer to undo; absent if it is not there for the caller
     * @param problems all that stands against it, at least one
     */
    record Refused(@Nullable UUID recordId, List<TransferProblem> problems) implements TransferOutcome {

        static Refused because(TransferRefusal reason, @Nullable UUID recordId) {
            return new Refused(recordId, List.of(TransferProblem.of(reason)));
        }

        public TransferRefusal reason() {
            return problems.getFirst().reason();
        }

        @Override
        public String code() {
            return reason().name();
        }
    }
}
