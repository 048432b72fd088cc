package cn.jiayi.household;

import cn.jiayi.platform.Outcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an act in the life of a household or a person. */
public sealed interface LifeOutcome extends Outcome {

    /**
     * @param householdId the household as it is now, the new one where one was founded
     * @param residentId absent where it was about the household
     */
    record Recorded(
            UUID eventId, UUID householdId, @Nullable UUID residentId) implements LifeOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return residentId == null ? householdId : residentId;
        }
    }

    /**
     * @param recordId absent if it is not there for the caller
     * @param earliest the first day that would do, where that is the reason
     * @param where the household, or the institution, in which an identity number stands, where that is the reason
     */
    record Refused(
            LifeRefusal reason,
            @Nullable UUID recordId,
            @Nullable LocalDate earliest,
            @Nullable String where) implements LifeOutcome {

        static Refused of(LifeRefusal reason, @Nullable UUID recordId) {
            return new Refused(reason, recordId, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }
    }
}
