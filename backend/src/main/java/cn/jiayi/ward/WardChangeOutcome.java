package cn.jiayi.ward;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a change of a ward. */
public sealed interface WardChangeOutcome extends Outcome {

    /**
     * @param changeId absent where a change was taken back
     * @param affected how many have a bed on the nights that were closed, and keep it
     */
    record Changed(UUID wardId, @Nullable UUID changeId, int affected) implements WardChangeOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return wardId;
        }
    }

    /** @param nights those that stand against it, as they are; empty for other reasons */
    record Refused(
            WardChangeRefusal reason,
            @Nullable UUID wardId,
            @Nullable WardLimit limit,
            List<WardNight> nights) implements WardChangeOutcome {

        static Refused because(WardChangeRefusal reason, @Nullable UUID wardId) {
            return new Refused(reason, wardId, null, List.of());
        }

        static Refused outOf(WardLimit limit, UUID wardId) {
            return new Refused(WardChangeRefusal.OUT_OF_RANGE, wardId, limit, List.of());
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return wardId;
        }
    }
}
