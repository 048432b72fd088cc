package cn.jiayi.effective;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a change of what counts. */
public sealed interface EffectiveDefinitionChangeOutcome extends Outcome {

    record Changed(UUID definitionId) implements EffectiveDefinitionChangeOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return definitionId;
        }
    }

    /**
     * @param current version
     * @param limit of the note, characters
     * @param times at most
     * @param months at most
     */
    record Refused(EffectiveDefinitionChangeRefusal reason, int current, int limit, int times, int months)
            implements EffectiveDefinitionChangeOutcome {

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
