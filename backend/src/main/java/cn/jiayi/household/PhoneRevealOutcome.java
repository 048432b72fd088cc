package cn.jiayi.household;

import cn.jiayi.platform.Disclosure;
import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether a telephone number may be shown; the number itself is not kept with the outcome. */
public sealed interface PhoneRevealOutcome extends Outcome {

    record Revealed(UUID residentId, PhonePurpose purpose) implements PhoneRevealOutcome, Disclosure {

        /** The audit says what for. */
        @Override
        public String code() {
            return DONE + "_FOR_" + purpose;
        }

        @Override
        public UUID recordId() {
            return residentId;
        }
    }

    record Refused(
            ResidentRevealPhoneRefusal reason, @Nullable UUID residentId) implements PhoneRevealOutcome {

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return residentId;
        }
    }
}
