package cn.jiayi.target;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a change of rates. */
public sealed interface TaskPolicyChangeOutcome extends Outcome {

    record Changed(UUID policyId) implements TaskPolicyChangeOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return policyId;
        }
    }

    /**
     * @param year that was asked for
     * @param current version of that year; 0 before the first
     * @param limit of the source, characters
     */
    record Refused(TaskPolicyChangeRefusal reason, int year, int current, int limit)
            implements TaskPolicyChangeOutcome {

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
