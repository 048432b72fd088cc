package cn.jiayi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Trap 9, for any first day: no gap, no overlap. */
class ContractTermPropertyTest {

    @Property
    void termsFollowEachOtherWithoutGapOrOverlap(
            @ForAll("days") LocalDate firstDay, @ForAll @IntRange(min = 1, max = 5) int years) {
        List<ContractTerm> terms = Stream.iterate(ContractTerm.first(firstDay, years), term -> term.next(years))
                .limit(12)
                .toList();
        for (int i = 0; i < terms.size(); i++) {
            ContractTerm term = terms.get(i);
            assertThat(term.number()).isEqualTo(i + 1);
            assertThat(term.lastDay().plusDays(1)).isEqualTo(term.firstDay().plusYears(years));
            if (i > 0) {
                assertThat(term.firstDay()).isEqualTo(terms.get(i - 1).lastDay().plusDays(1));
            }
        }
    }

    @Property
    void everyDayOfTheTermsBelongsToExactlyOne(
            @ForAll("days") LocalDate firstDay,
            @ForAll @IntRange(min = 1, max = 3) int years,
            @ForAll @IntRange(min = 0, max = 2000) int daysLater) {
        LocalDate day = firstDay.plusDays(daysLater);
        List<ContractTerm> terms = ContractDraft.termsUntil(firstDay, years, day);
        assertThat(terms)
                .filteredOn(term -> !day.isBefore(term.firstDay()) && !day.isAfter(term.lastDay()))
                .singleElement()
                .isEqualTo(ContractTerm.of(terms, day))
                .isEqualTo(terms.getLast());
    }

    @Property // M17, trap 6: no gap, no day with two
    void aSwitchGivesEveryDayToExactlyOneContract(
            @ForAll("days") LocalDate signed,
            @ForAll @IntRange(min = 1, max = 3) int years,
            @ForAll @IntRange(min = 1, max = 2000) int daysLater,
            @ForAll @IntRange(min = 0, max = 2500) int asked) {
        LocalDate switched = signed.plusDays(daysLater);
        Contract old = ContractTest.signedOn(signed, years);
        Contract next = ContractTest.signedOn(switched, years);
        old.end(switched.minusDays(1), ContractEndReason.SWITCHED, switched);
        LocalDate day = signed.plusDays(asked);
        assertThat(Stream.of(old, next).filter(each -> each.isInForceOn(day)))
                .containsExactly(day.isBefore(switched) ? old : next);
        assertThat(old.stateOn(switched)).isEqualTo(ContractState.TERMINATED);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 60_000).map(LocalDate.of(1990, 1, 1)::plusDays);
        Arbitrary<LocalDate> leapDays = Arbitraries.integers()
                .between(498, 540)
                .filter(quarter -> quarter != 525)
                .map(quarter -> LocalDate.of(quarter * 4, 2, 29));
        return Arbitraries.oneOf(any, leapDays);
    }
}
