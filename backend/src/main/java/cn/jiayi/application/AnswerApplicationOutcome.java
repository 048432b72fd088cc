package cn.jiayi.application;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a team's answer. */
public sealed interface AnswerApplicationOutcome extends Outcome {

    /** @param isTeamOverAdvised whether the team now has more households than advised (trap 3) */
    record Answered(UUID applicationId, boolean isTeamOverAdvised) implements AnswerApplicationOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return applicationId;
        }
    }

    /**
     * @param recordId the application; absent if it is not there for the caller
     * @param current how many households the team has, where that is the reason
     * @param limit how many it may have, where that is the reason
     */
    record Refused(
            ApplicationAnswerRefusal reason,
            @Nullable UUID recordId,
            @Nullable Integer current,
            @Nullable Integer limit)
            implements AnswerApplicationOutcome {

        static Refused because(ApplicationAnswerRefusal reason, @Nullable UUID applicationId) {
            return new Refused(reason, applicationId, null, null);
        }

        @Override
        public String code() {
            return reason.name();
        }
    }
}
