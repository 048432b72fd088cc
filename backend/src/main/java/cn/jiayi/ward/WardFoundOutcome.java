package cn.jiayi.ward;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of founding a ward. */
public sealed interface WardFoundOutcome extends Outcome {

    record Founded(UUID wardId) implements WardFoundOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return wardId;
        }
    }

    /**
     * @param limit which of the limits; absent for other reasons
     * @param name the name that is taken; absent for other reasons
     */
    record Refused(
            WardFoundRefusal reason,
            @Nullable UUID departmentId,
            @Nullable WardLimit limit,
            @Nullable String name) implements WardFoundOutcome {
        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return departmentId;
        }
    }
}
