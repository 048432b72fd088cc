package cn.jiayi.effective;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a wish to count now; a district's book has no id of its own. */
public sealed interface StartEffectiveCountOutcome extends Outcome {

    record Started(String district) implements StartEffectiveCountOutcome {

        @Override
        public String code() {
            return DONE;
        }
    }

    record Refused(EffectiveCountRefusal reason) implements StartEffectiveCountOutcome {

        @Override
        public String code() {
            return reason.name();
        }
    }

    @Override
    default @Nullable UUID recordId() {
        return null;
    }
}
