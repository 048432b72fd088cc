package cn.jiayi.contract;

import cn.jiayi.platform.Outcome;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What became of a signing. */
public sealed interface SignContractOutcome extends Outcome {

    /** @param isTeamOverAdvised whether the team now has more households than advised (trap 3) */
    record Signed(UUID contractId, boolean isTeamOverAdvised) implements SignContractOutcome {
        @Override
        public String code() {
            return DONE;
        }

        @Override
        public UUID recordId() {
            return contractId;
        }
    }

    /**
     * @param recordId the household; absent if it is not there for the caller
     * @param current how many households the team has, where that is the reason
     * @param limit how many it may have, where that is the reason
     */
    record Refused(
            ContractSignRefusal reason,
            @Nullable UUID recordId,
            @Nullable Integer current,
            @Nullable Integer limit) implements SignContractOutcome {

        static Refused notFound() {
            return new Refused(ContractSignRefusal.NOT_FOUND, null, null, null);
        }

        static Refused because(ContractSignRefusal reason, UUID householdId) {
            return new Refused(reason, householdId, null, null);
        }

        static Refused teamFull(UUID householdId, int current, int limit) {
            return new Refused(ContractSignRefusal.TEAM_FULL, householdId, current, limit);
        }

        @Override
        public String code() {
            return reason.name();
        }
    }
}
