package cn.jiayi.team;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a change of a team. */
public sealed interface TeamChangeOutcome extends Outcome {

    record Changed(UUID teamId) implements TeamChangeOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return teamId;
        }
    }

    /** @param recordId the team; absent if it is not there for the caller */
    record Refused(TeamChangeRefusal reason, @Nullable UUID recordId) implements TeamChangeOutcome {
        @Override
        public String code() {
            return reason.name();
        }
    }
}
