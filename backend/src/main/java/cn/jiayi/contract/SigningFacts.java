package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SigningRules} look at.
 *
 * @param signer the resident who would sign; absent while none is chosen
 * @param worksToday whether the team exists and a village doctor is permitted
 * @param signedHouseholds that the team has now
 * @param limit how many it may have; absent where there is none
 * @param residenceMonths that the policy asks for; 0 for none
 */
record SigningFacts(
        Representation household,
        @Nullable UUID signer,
        LocalDate residingSince,
        boolean isInForce,
        boolean worksToday,
        boolean lacksRoles,
        int signedHouseholds,
        @Nullable Integer limit,
        int residenceMonths,
        LocalDate today) {

    boolean isTeamFull() {
        return limit != null && signedHouseholds >= limit;
    }

    boolean residesTooShort() {
        return residingSince.plusMonths(residenceMonths).isAfter(today);
    }

    boolean signerMaySign() {
        return signer == null ? household.hasSomebodyWhoMaySign(today) : household.maySign(signer, today);
    }
}
