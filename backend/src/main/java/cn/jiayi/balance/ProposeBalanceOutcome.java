package cn.jiayi.balance;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the wish for a proposal. */
public sealed interface ProposeBalanceOutcome extends Outcome {

    record Started(UUID proposalId) implements ProposeBalanceOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return proposalId;
        }
    }

    record Refused(BalanceProposeRefusal reason) implements ProposeBalanceOutcome {
        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return null;
        }
    }
}
