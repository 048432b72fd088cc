package cn.jiayi.renewal;

import cn.jiayi.team.Team;
import java.time.LocalDate;

/**
 * What {@link RenewalRules} look at.
 *
 * @param isTerminationAsked whether the household's request waits for an answer
 * @param team what it is on the next first day
 * @param nextFirstDay the first day of the term that would follow
 * @param hasSomebodyToSign whether a member of age lives in the household
 * @param residingSince when the household came to the district
 * @param residenceMonths that the policy asks for; 0 for none
 * @param isReconfirmed whether both sides have confirmed the term that ends now
 */
record RenewalFacts(
        boolean isTerminationAsked,
        TeamThen team,
        LocalDate nextFirstDay,
        boolean lacksRoles,
        boolean hasSomebodyToSign,
        LocalDate residingSince,
        int residenceMonths,
        boolean isReconfirmed) {

    /** Whether a team works on a day to come. */
    enum TeamThen {
        WORKS,
        IS_CLOSED,
        IS_NOT_PERMITTED;

        static TeamThen of(Team team, LocalDate day) {
            if (team.worksOn(day)) {
                return WORKS;
            }
            LocalDate closedOn = team.getClosedOn();
            return closedOn != null && !day.isBefore(closedOn) ? IS_CLOSED : IS_NOT_PERMITTED;
        }
    }

    boolean residesTooShort() {
        return residingSince.plusMonths(residenceMonths).isAfter(nextFirstDay);
    }
}
