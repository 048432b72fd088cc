package cn.jiayi.renewal;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of confirming renewals. */
public sealed interface ConfirmRenewalsOutcome extends Outcome {

    /** @param recordId the renewal, where it was a single one */
    record Confirmed(@Nullable UUID recordId) implements ConfirmRenewalsOutcome {
        @Override
        public String code() {
            return DONE;
        }
    }

    /** @param most how many may be confirmed at once */
    record Refused(RenewalsConfirmRefusal reason, int most) implements ConfirmRenewalsOutcome {
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
