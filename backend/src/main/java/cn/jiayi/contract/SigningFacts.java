package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What {@link SigningRules} look at.
 *
 * @param standing what the household has in force; absent without a contract
 * @param isSwitch whether a contract with another team may give way (M17)
 * @param teamId the team that would sign
 * @param signer the resident who would sign; absent while none is chosen
 * @param worksToday whether the team exists and a village doctor is permitted
 * @param signedHouseholds that the team has now
 * @param limit how many it may have; absent where there is none
 * @param residenceMonths that the policy asks for; 0 for none
 */
record SigningFacts(
        Representation household,
        @Nullable StandingContract standing,
        boolean isSwitch,
        UUID teamId,
        @Nullable UUID signer,
        LocalDate residingSince,
        boolean worksToday,
        boolean lacksRoles,
        int signedHouseholds,
        @Nullable Integer limit,
        int residenceMonths,
        LocalDate today) {

    /** Also where it wants to switch to the team that it has. */
    boolean isBound() {
        return standing != null && !(isSwitch && !standing.teamId().equals(teamId));
    }

    /** One day belongs to one contract: the old one needs at least the day on which it was signed. */
    boolean isBoundSinceToday() {
        return isSwitch && standing != null && standing.signedOn().equals(today);
    }

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
