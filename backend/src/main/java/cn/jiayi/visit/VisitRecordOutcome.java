package cn.jiayi.visit;

import cn.jiayi.platform.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of recording a visit. */
public sealed interface VisitRecordOutcome extends Outcome {

    record Recorded(UUID visitId) implements VisitRecordOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return visitId;
        }
    }

    /**
     * @param visitId the one that stands already, where that is the reason
     * @param from the first day that can be named, where the day is the reason
     * @param until the last one
     */
    record Refused(
            VisitRecordRefusal reason,
            @Nullable UUID visitId,
            @Nullable LocalDate from,
            @Nullable LocalDate until) implements VisitRecordOutcome {

        static Refused because(VisitRecordRefusal reason) {
            return new Refused(reason, null, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return visitId;
        }
    }
}
