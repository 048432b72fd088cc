package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A term among all that a household has had, with whatever team.
 *
 * @param endsOn the last day of the contract; absent while no end is set
 */
record TermOfHousehold(
        UUID householdId, UUID contractId, @Nullable LocalDate endsOn, ContractTerm term) {

    boolean reaches(LocalDate day) {
        return endsOn == null || !day.isAfter(endsOn);
    }
}
