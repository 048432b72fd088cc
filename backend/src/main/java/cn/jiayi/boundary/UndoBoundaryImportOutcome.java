package cn.jiayi.boundary;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of the wish to take an import of outlines back. */
public sealed interface UndoBoundaryImportOutcome extends Outcome {

    record Undone(UUID importId) implements UndoBoundaryImportOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return importId;
        }
    }

    record Refused(
            BoundaryImportUndoRefusal reason, @Nullable UUID importId) implements UndoBoundaryImportOutcome {
        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return importId;
        }
    }
}
