package cn.jiayi.referral;

import cn.jiayi.platform.Outcome;
import cn.jiayi.ward.BedHold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an action on a referral. */
public sealed interface ReferralAnswerOutcome extends Outcome {

    record Answered(UUID referralId) implements ReferralAnswerOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return referralId;
        }
    }

    /**
     * @param referralId absent where it is not there
     * @param state how the referral stood then; absent where it is not there
     * @param loss who was faster, where somebody was
     * @param slotStartsAt of the slot that it was about; absent without one
     * @param deadline until when there was time, where it is too late
     * @param firstNight of the bed that it was about; absent without one
     * @param bed which bed is not to be had; absent where that is not the reason
     */
    record Refused(
            ReferralAnswerRefusal reason,
            @Nullable UUID referralId,
            @Nullable ReferralState state,
            @Nullable Loss loss,
            @Nullable Instant slotStartsAt,
            @Nullable Instant deadline,
            @Nullable LocalDate firstNight,
            @Nullable BedLack bed)
            implements ReferralAnswerOutcome {

        static Refused notFound() {
            return new Refused(ReferralAnswerRefusal.NOT_FOUND, null, null, null, null, null, null, null);
        }

        static Refused because(
                ReferralAnswerRefusal reason, Referral referral, @Nullable Loss loss, @Nullable Instant slotStartsAt) {
            return new Refused(
                    reason,
                    referral.getId(),
                    referral.getState(),
                    loss,
                    slotStartsAt,
                    referral.getAnswerBy(),
                    referral.getFirstNight(),
                    null);
        }

        /** There is no such bed. */
        static Refused because(Referral referral, BedHold.NotTaken missed) {
            ReferralAnswerRefusal reason =
                    switch (missed.standing()) {
                        case FULL -> ReferralAnswerRefusal.BED_FULL;
                        case NOT_OPEN, CLOSED -> ReferralAnswerRefusal.BED_NOT_OPEN;
                        case PAST -> ReferralAnswerRefusal.BED_PAST;
                        case NOT_THERE, OPEN -> ReferralAnswerRefusal.NOT_FOUND;
                    };
            return new Refused(
                    reason,
                    referral.getId(),
                    referral.getState(),
                    null,
                    null,
                    null,
                    referral.getFirstNight(),
                    BedLack.of(missed));
        }

        Refused until(Instant correction) {
            return new Refused(reason, referralId, state, loss, slotStartsAt, correction, firstNight, bed);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return referralId;
        }
    }
}
