package cn.jiayi.roster;

import cn.jiayi.platform.Outcome;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of an act upon an import. */
public sealed interface RosterActOutcome extends Outcome {

    record Done(UUID importId) implements RosterActOutcome {
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
     * @param recordId the import; absent if it is not there for the caller
     * @param missing the columns without which nothing can be checked
     * @param rows how many stand against it
     */
    record Refused(RosterRefusal reason, @Nullable UUID recordId, List<RosterField> missing, int rows)
            implements RosterActOutcome {

        static Refused of(RosterRefusal reason, @Nullable UUID recordId) {
            return new Refused(reason, recordId, List.of(), 0);
        }

        @Override
        public String code() {
            return reason.name();
        }
    }
}
