package cn.jiayi.boundary;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a file of outlines: all of it is drawn, or nothing. */
public sealed interface BoundaryImportOutcome extends Outcome {

    /**
     * @param undrawn how many features had no geometry
     * @param gaps pieces of ground round about that no area covers now
     * @param overlaps pieces that one of the drawn areas and another cover
     */
    record Drawn(UUID importId, int outlines, int undrawn, int gaps, int overlaps) implements BoundaryImportOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return importId;
        }
    }

    /**
     * @param limit megabytes or features, where there is one
     * @param wrong how many features are wrong
     * @param problems the first of them
     */
    record Refused(BoundaryUploadRefusal reason, int limit, int wrong, List<OutlineProblem> problems)
            implements BoundaryImportOutcome {
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
