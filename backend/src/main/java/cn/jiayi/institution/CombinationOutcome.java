package cn.jiayi.institution;

import cn.jiayi.platform.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of founding or ending a combination. */
public sealed interface CombinationOutcome extends Outcome {

    record Done(UUID combinationId) implements CombinationOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return combinationId;
        }
    }

    /**
     * @param combinationId the one that was to be ended, or the one that is in the way
     * @param from the first day that can be named, or of the one that is in the way
     * @param until the last one; absent where there is none
     */
    record Refused(
            CombinationRefusal reason,
            @Nullable UUID combinationId,
            @Nullable LocalDate from,
            @Nullable LocalDate until)
            implements CombinationOutcome {

        static Refused because(CombinationRefusal reason) {
            return new Refused(reason, null, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return combinationId;
        }
    }
}
