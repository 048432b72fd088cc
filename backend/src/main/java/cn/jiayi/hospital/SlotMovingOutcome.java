package cn.jiayi.hospital;

import cn.jiayi.platform.Outcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of moving a slot. */
public sealed interface SlotMovingOutcome extends Outcome {

    record Moved(UUID slotId) implements SlotMovingOutcome {
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
     * @param state how it stands; absent where it is not there
     * @param at when it begins, or when the other slot begins that is in the way
     * @param number of the referral that has it; absent where nobody has
     * @param team that sent it
     */
    record Refused(
            ClinicSlotMoveRefusal reason,
            @Nullable UUID slotId,
            @Nullable ClinicSlotState state,
            @Nullable String servedBy,
            @Nullable Instant at,
            @Nullable String number,
            @Nullable String team)
            implements SlotMovingOutcome {

        static Refused because(ClinicSlotMoveRefusal reason, ClinicSlot slot, Instant at) {
            return new Refused(reason, slot.getId(), slot.getState(), slot.getServedBy(), at, null, null);
        }

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
