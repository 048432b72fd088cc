package cn.jiayi.contract;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an institution's answer. */
public sealed interface AnswerTerminationOutcome extends Outcome {

    record Answered(UUID requestId) implements AnswerTerminationOutcome {
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
            TerminationRequestAnswerRefusal reason,
            @Nullable UUID recordId) implements AnswerTerminationOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
