package cn.jiayi.hospital;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of taking a slot back. */
public sealed interface SlotWithdrawalOutcome extends Outcome {

    record Withdrawn(UUID slotId) implements SlotWithdrawalOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return slotId;
        }
    }

    /**
     * @param state how the slot stood then; absent where it is not there
     * @param at when it begins; absent where it is not there
     */
    record Refused(
            ClinicSlotWithdrawRefusal reason,
            @Nullable UUID slotId,
            @Nullable ClinicSlotState state,
            @Nullable String servedBy,
            @Nullable Instant at)
            implements SlotWithdrawalOutcome {
        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return slotId;
        }
    }
}
