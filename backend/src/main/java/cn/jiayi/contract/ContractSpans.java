package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract and who had it when.
 *
 * @param endsOn the last day in force; absent while no end is set
 */
public record ContractSpans(
        UUID contractId,
        String districtCode,
        UUID householdId,
        UUID institutionId,
        UUID teamId,
        LocalDate signedOn,
        @Nullable LocalDate endsOn,
        List<ContractTeam> teams) {

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(signedOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    /** Whoever has it now, where an old record does not say who had it then. */
    public UUID teamOn(LocalDate day) {
        return ContractTeam.on(teams, day).map(ContractTeam::teamId).orElse(teamId);
    }
}
