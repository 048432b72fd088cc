package cn.jiayi.visit;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is in a file of visits, and what became of it. */
public sealed interface VisitImportOutcome extends Outcome {

    /** It can be written as it is; nothing was. */
    record Checked(VisitCounts counts) implements VisitImportOutcome {

        @Override
        public String code() {
            return "CHECKED";
        }

        @Override
        public @Nullable UUID recordId() {
            return null;
        }
    }

    /** @param importId absent where everything stood already */
    record Written(@Nullable UUID importId, VisitCounts counts) implements VisitImportOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public @Nullable UUID recordId() {
            return importId;
        }
    }

    /**
     * Something has to be mended first; nothing was written.
     *
     * @param problems the first ones
     * @param more how many problems there are besides
     */
    record Wrong(VisitCounts counts, List<VisitProblem> problems, int more) implements VisitImportOutcome {

        @Override
        public String code() {
            return "WRONG";
        }

        @Override
        public @Nullable UUID recordId() {
            return null;
        }
    }

    /** @param limit of the file in MiB, or of its rows, where that is the reason */
    record Refused(VisitUploadRefusal reason, int limit) implements VisitImportOutcome {

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
