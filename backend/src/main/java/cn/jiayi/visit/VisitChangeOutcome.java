package cn.jiayi.visit;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of changing a visit. */
public sealed interface VisitChangeOutcome extends Outcome {

    record Changed(UUID visitId) implements VisitChangeOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return visitId;
        }
    }

    record Refused(VisitChangeRefusal reason, @Nullable UUID visitId) implements VisitChangeOutcome {

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
