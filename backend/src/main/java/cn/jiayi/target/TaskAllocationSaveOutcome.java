package cn.jiayi.target;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a version that somebody wanted to save. */
public sealed interface TaskAllocationSaveOutcome extends Outcome {

    record Saved(UUID allocationId) implements TaskAllocationSaveOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return allocationId;
        }
    }

    /**
     * @param year that was asked for; 0 where no version was found
     * @param current latest version of that year; 0 before the first
     * @param limit of a note, characters
     */
    record Refused(TaskAllocationSaveRefusal reason, int year, int current, int limit)
            implements TaskAllocationSaveOutcome {

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
