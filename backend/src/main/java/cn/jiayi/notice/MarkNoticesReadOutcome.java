package cn.jiayi.notice;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of marking notices as read. */
public sealed interface MarkNoticesReadOutcome extends Outcome {

    /** @param recordId the notice, where it was a single one */
    record Marked(@Nullable UUID recordId) implements MarkNoticesReadOutcome {
        @Override
        public String code() {
            return DONE;
        }
    }

    /** @param most how many may be marked at once */
    record Refused(NoticesMarkReadRefusal reason, int most) implements MarkNoticesReadOutcome {
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
