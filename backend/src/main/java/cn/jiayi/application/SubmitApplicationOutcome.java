package cn.jiayi.application;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an application. */
public sealed interface SubmitApplicationOutcome extends Outcome {

    record Submitted(UUID applicationId) implements SubmitApplicationOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return applicationId;
        }
    }

    /** @param recordId the household; absent if the caller has none */
    record Refused(
            ApplicationSubmitRefusal reason, @Nullable UUID recordId) implements SubmitApplicationOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
