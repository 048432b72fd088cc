package cn.jiayi.renewal;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of starting a run. */
public sealed interface StartRenewalRunOutcome extends Outcome {

    record Started(UUID recordId) implements StartRenewalRunOutcome {
        @Override
        public String code() {
            return DONE;
        }
    }

    record Refused(RenewalRunStartRefusal reason) implements StartRenewalRunOutcome {
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
