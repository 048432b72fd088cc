package cn.jiayi.target;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an import. */
public sealed interface TaskAllocationImportOutcome extends Outcome {

    record Imported(UUID allocationId) implements TaskAllocationImportOutcome {

        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return allocationId;
        }
    }

    /**
     * @param year that was asked for
     * @param limit of a file in base64, KiB
     */
    record Refused(TaskAllocationImportRefusal reason, List<CellProblem> problems, int year, int limit)
            implements TaskAllocationImportOutcome {

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
