package cn.jiayi.visit;

import cn.jiayi.contract.ContractOnDay;
import cn.jiayi.household.PersonOverTime;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's day at an institution, with all that was decided about it.
 *
 * @param householdId where they belonged that day, or last before it
 * @param signed with whom that household was under contract that day
 */
record VisitCase(
        PersonOverTime person,
        LocalDate day,
        @Nullable UUID householdId,
        @Nullable ContractOnDay signed,
        UUID policyId,
        BenefitDecision decision) {

    /** Somebody's day. */
    record Asked(PersonOverTime person, LocalDate day) {}
}
