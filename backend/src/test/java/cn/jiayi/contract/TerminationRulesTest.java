package cn.jiayi.contract;

import static cn.jiayi.contract.ContractRequestTerminationRefusal.ALREADY_REQUESTED;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.CANNOT_REPRESENT;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.END_IS_SET;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.NOTE_MISSING;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.NOTE_TOO_LONG;
import static cn.jiayi.contract.ContractRequestTerminationRefusal.NOT_IN_FORCE;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M16, trap 11. */
class TerminationRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final ContractTerm TERM = new ContractTerm(1, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @Test
    void aHouseholdInForceMayAsk() {
        assertThat(TerminationRules.against(new TerminationFacts(true, false, false, true)))
                .isEmpty();
    }

    @Test
    void oneOpenRequestIsEnough() {
        assertThat(TerminationRules.against(new TerminationFacts(true, false, true, true)))
                .containsExactly(ALREADY_REQUESTED);
    }

    @Test
    void nobodyAsksForAnEndThatIsSet() {
        assertThat(TerminationRules.against(new TerminationFacts(true, true, false, true)))
                .containsExactly(END_IS_SET);
    }

    @Test
    void whatHasEndedIsSaidToHaveEndedAndNotToHaveAnEnd() {
        assertThat(TerminationRules.against(new TerminationFacts(false, true, false, true)))
                .containsExactly(NOT_IN_FORCE);
    }

    @Test
    void whoMayNotSpeakIsToldThatFirst() {
        assertThat(TerminationRules.against(new TerminationFacts(true, false, true, false)))
                .containsExactly(CANNOT_REPRESENT, ALREADY_REQUESTED);
    }

    @Test
    void theHeadSpeaksAtAnyAgeAndAMemberFromEighteen() { // M10
        UUID head = new UUID(0, 1);
        UUID child = new UUID(0, 2);
        UUID stranger = new UUID(0, 3);
        Representation siblings = new Representation(
                head,
                List.of(
                        new Representation.Person(head, LocalDate.of(2010, 1, 1)),
                        new Representation.Person(child, LocalDate.of(2008, 11, 23))));
        assertThat(siblings.maySpeak(head, TODAY)).isTrue();
        assertThat(siblings.maySpeak(child, TODAY)).isFalse();
        assertThat(siblings.maySpeak(child, TODAY.plusDays(1))).isTrue();
        assertThat(siblings.maySpeak(stranger, TODAY)).isFalse();
        assertThat(siblings.maySpeak(null, TODAY)).isFalse();
    }

    @Test
    void aHeadWhoIsNoMemberAnyMoreDoesNotSpeak() { // trap 8
        UUID dead = new UUID(0, 1);
        assertThat(new Representation(dead, List.of()).maySpeak(dead, TODAY)).isFalse();
    }

    @Test
    void anotherReasonNeedsWords() {
        assertThat(TerminationRules.against(TerminationReason.OTHER, Words.of(" \n\t ")))
                .contains(NOTE_MISSING);
        assertThat(TerminationRules.against(TerminationReason.OTHER, Words.of("搬到孩子那边去住")))
                .isEmpty();
        assertThat(TerminationRules.against(TerminationReason.MOVING_AWAY, Words.of(null)))
                .isEmpty();
    }

    @Test
    void wordsAreCountedAsTheReaderCountsThem() {
        String rare = "𠮷"; // one character, two of Java's
        assertThat(TerminationRules.against(TerminationReason.OTHER, Words.of(rare.repeat(500))))
                .isEmpty();
        assertThat(TerminationRules.against(TerminationReason.MOVING_AWAY, Words.of(rare.repeat(501))))
                .contains(NOTE_TOO_LONG);
        assertThat(TerminationRules.against(TerminationReason.OTHER, Words.of("  " + rare.repeat(500) + "  ")))
                .isEmpty();
    }

    @Test
    void returningNeedsWordsAndAcceptingDoesNot() {
        assertThat(TerminationRules.againstReturning(Words.of(" ")))
                .contains(TerminationRequestAnswerRefusal.NOTE_MISSING);
        assertThat(TerminationRules.againstAccepting(Words.of(null))).isEmpty();
        assertThat(TerminationRules.againstAccepting(Words.of("字".repeat(501))))
                .contains(TerminationRequestAnswerRefusal.NOTE_TOO_LONG);
        assertThat(TerminationRules.againstReturning(Words.of("字".repeat(501))))
                .contains(TerminationRequestAnswerRefusal.NOTE_TOO_LONG);
    }

    @Test
    void theLastDayIsTheDayOfAcceptanceOrTheTermsLast() {
        assertThat(TerminationRules.lastDay(TerminationEffect.ON_ACCEPTANCE, TERM, TODAY))
                .isEqualTo(TODAY);
        assertThat(TerminationRules.lastDay(TerminationEffect.END_OF_TERM, TERM, TODAY))
                .isEqualTo(TERM.lastDay());
        assertThat(TerminationRules.lastDay(TerminationEffect.END_OF_TERM, TERM, TERM.lastDay()))
                .isEqualTo(TERM.lastDay());
    }

    @Test
    void aTermThatIsOverWhileTheNextIsNotWrittenEndsNoContractInThePast() {
        LocalDate after = TERM.lastDay().plusDays(3);
        assertThat(TerminationRules.lastDay(TerminationEffect.END_OF_TERM, TERM, after))
                .isEqualTo(after);
    }
}
