package cn.jiayi.hospital;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an attempt to take a slot. */
public sealed interface SlotHold {

    /**
     * The slot is taken.
     *
     * @param until when the hold ends by itself: never later than the slot begins; when it begins, for one that is given
     */
    record Taken(UUID slotId, Instant startsAt, Instant until) implements SlotHold {}

    /**
     * The slot is not to be had, and nothing was written.
     *
     * @param state how it is now; absent where the slot is not there
     * @param takenById the referral that has it; absent while nobody has
     */
    record NotTaken(
            SlotStanding standing,
            @Nullable ClinicSlotState state,
            @Nullable Instant startsAt,
            @Nullable UUID takenById)
            implements SlotHold {}
}
