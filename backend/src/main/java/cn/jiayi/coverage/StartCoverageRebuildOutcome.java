package cn.jiayi.coverage;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a wish to make the numbers anew; a district's book has no id of its own. */
public sealed interface StartCoverageRebuildOutcome extends Outcome {

    record Started(String district) implements StartCoverageRebuildOutcome {

        @Override
        public String code() {
            return DONE;
        }
    }

    record Refused(CoverageRebuildRefusal reason) implements StartCoverageRebuildOutcome {

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
