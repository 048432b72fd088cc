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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trap 9. */
class ContractTermTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 1, 2027-11-21", // Yubei's year
        "2026-11-22, 3, 2029-11-21", // Erqi's three
        "2026-01-01, 1, 2026-12-31",
        "2023-03-01, 1, 2024-02-29", // the last day can be a leap day
        "2024-02-29, 1, 2025-02-27", // no 29 February in the year after: the next term begins on the 28th
        "2024-02-29, 3, 2027-02-27",
        "2024-02-29, 4, 2028-02-28", // and where there is one, on the 29th
        "2023-02-28, 1, 2024-02-27",
        "2099-12-31, 1, 2100-12-30"
    })
    void lastDayIsFirstDayPlusYearsMinusOneDay(LocalDate firstDay, int years, LocalDate lastDay) {
        assertThat(ContractTerm.first(firstDay, years)).isEqualTo(new ContractTerm(1, firstDay, lastDay));
    }

    @Test
    void theNextTermBeginsTheDayAfter() {
        ContractTerm first = ContractTerm.first(LocalDate.of(2024, 2, 29), 1);
        assertThat(first.next(1)).isEqualTo(new ContractTerm(2, LocalDate.of(2025, 2, 28), LocalDate.of(2026, 2, 27)));
    }

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

    @Test
    void theCurrentTermIsTheLastOneWhileTheNextIsNotWrittenYet() {
        ContractTerm only = ContractTerm.first(LocalDate.of(2025, 1, 1), 1);
        assertThat(ContractTerm.of(List.of(only), LocalDate.of(2026, 1, 1))).isEqualTo(only);
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
