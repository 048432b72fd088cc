package cn.jiayi.team;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a change of grid assignments. */
public sealed interface GridAssignOutcome extends Outcome {

    /** @param teamIds the teams that gained or lost */
    record Assigned(UUID changeId, List<UUID> areaIds, List<UUID> teamIds) implements GridAssignOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return changeId;
        }
    }

    /**
     * @param reason the first
     * @param given how many changes were named
     * @param problems area by area; empty where the reason is not one area's
     */
    record Refused(GridAssignRefusal reason, @Nullable UUID changeId, int given, List<AreaProblem> problems)
            implements GridAssignOutcome {

        static Refused because(List<AreaProblem> problems, @Nullable UUID changeId, int given) {
            return new Refused(problems.getFirst().reason(), changeId, given, problems);
        }

        @Override
        public String code() {
            return reason.name();
        }

        @Override
        public @Nullable UUID recordId() {
            return changeId;
        }
    }
}
