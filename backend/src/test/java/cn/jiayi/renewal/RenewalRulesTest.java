package cn.jiayi.renewal;

import static cn.jiayi.renewal.RenewalObstacle.NOBODY_TO_SIGN;
import static cn.jiayi.renewal.RenewalObstacle.NOT_RECONFIRMED;
import static cn.jiayi.renewal.RenewalObstacle.RESIDES_TOO_SHORT;
import static cn.jiayi.renewal.RenewalObstacle.TEAM_INCOMPLETE;
import static cn.jiayi.renewal.RenewalObstacle.TERMINATION_ASKED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** M15, trap 10: what stands against a next term, and when what happens. */
class RenewalRulesTest {

    private static final LocalDate NEXT = LocalDate.of(2027, 3, 1);

    @Test
    void nothingStandsAgainstAHouseholdThatIsInOrder() {
        assertThat(RenewalRules.against(facts(false, false, true, NEXT.minusYears(2), true)))
                .isEmpty();
    }

    @Test
    void saysWhatHasToBeSeenToFirst() {
        assertThat(RenewalRules.against(facts(true, true, false, NEXT, false))).contains(TERMINATION_ASKED);
        assertThat(RenewalRules.against(facts(false, true, false, NEXT, false))).contains(TEAM_INCOMPLETE); // M04
        assertThat(RenewalRules.against(facts(false, false, false, NEXT, false)))
                .contains(NOBODY_TO_SIGN); // M10
        assertThat(RenewalRules.against(facts(false, false, true, NEXT, false))).contains(RESIDES_TOO_SHORT); // M11
        assertThat(RenewalRules.against(facts(false, false, true, NEXT.minusYears(1), false)))
                .contains(NOT_RECONFIRMED); // trap 10
    }

    @Test // M11
    void aHouseholdThatHasLivedHereLongEnoughOnTheNextFirstDayIsEligible() {
        assertThat(RenewalRules.against(facts(false, false, true, NEXT.minusMonths(6), true)))
                .isEmpty();
        assertThat(RenewalRules.against(
                        facts(false, false, true, NEXT.minusMonths(6).plusDays(1), true)))
                .contains(RESIDES_TOO_SHORT);
    }

    @ParameterizedTest
    @CsvSource({"61, ", "60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "0, 7", "-1, "})
    void remindsSixtyThirtyAndSevenDaysBeforeTheEnd(int daysLeft, Integer due) {
        assertThat(RenewalCalendar.reminderDue(NEXT.plusDays(daysLeft), NEXT)).isEqualTo(Optional.ofNullable(due));
    }

    @Test
    void aNightlyRunSendsEachReminderOnTheDayOnWhichItIsDue() {
        List<Integer> firstNights = RenewalCalendar.REMINDERS.stream()
                .map(days -> IntStream.iterate(90, left -> left - 1)
                        .limit(91)
                        .filter(left -> RenewalCalendar.reminderDue(NEXT.plusDays(left), NEXT)
                                .equals(Optional.of(days)))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertThat(firstNights).isEqualTo(RenewalCalendar.REMINDERS);
    }

    private static RenewalFacts facts(
            boolean isTerminationAsked,
            boolean lacksRoles,
            boolean hasSomebodyToSign,
            LocalDate residingSince,
            boolean isReconfirmed) {
        return new RenewalFacts(
                isTerminationAsked,
                RenewalFacts.TeamThen.WORKS,
                NEXT,
                lacksRoles,
                hasSomebodyToSign,
                residingSince,
                6,
                isReconfirmed);
    }
}
