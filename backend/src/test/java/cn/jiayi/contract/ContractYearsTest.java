package cn.jiayi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Trap 21: fees are per year of the contract, and a switch in mid-year never pays twice. */
class ContractYearsTest {

    private static final UUID HOUSEHOLD = new UUID(0, 0);
    private static final UUID FORMER = new UUID(0, 1);
    private static final UUID LATTER = new UUID(0, 2);

    private static TermOfHousehold signed(UUID contract, String firstDay, int years, @Nullable String endsOn) {
        return new TermOfHousehold(
                HOUSEHOLD,
                contract,
                endsOn == null ? null : LocalDate.parse(endsOn),
                ContractTerm.first(LocalDate.parse(firstDay), years));
    }

    @Test
    void aTermOfThreeYearsHasThree() {
        assertThat(ContractYears.of(List.of(signed(FORMER, "2017-03-01", 3, null)))
                        .get(FORMER))
                .extracting(year -> year.firstDay() + " " + year.lastDay())
                .containsExactly("2017-03-01 2018-02-28", "2018-03-01 2019-02-28", "2019-03-01 2020-02-29");
    }

    @Test
    void aYearThatWasNotBegunIsNone() {
        assertThat(ContractYears.of(List.of(signed(FORMER, "2017-03-01", 3, "2018-02-28")))
                        .get(FORMER))
                .hasSize(1);
    }

    @Test
    void aSwitchInMidYearPaysNothingTwice() { // M17
        var years = ContractYears.of(
                List.of(signed(FORMER, "2025-01-24", 1, "2025-05-31"), signed(LATTER, "2025-06-01", 1, null)));
        assertThat(years.get(FORMER)).extracting(ContractYear::isPaidBefore).containsExactly(false);
        assertThat(years.get(LATTER)).extracting(ContractYear::isPaidBefore).containsExactly(true);
    }

    @Test
    void aSwitchAtTheEndOfAYearPaysItsOwn() { // M17
        var years = ContractYears.of(
                List.of(signed(FORMER, "2025-01-24", 1, "2026-01-23"), signed(LATTER, "2026-01-24", 1, null)));
        assertThat(years.get(LATTER)).extracting(ContractYear::isPaidBefore).containsExactly(false);
    }

    @Test
    void afterASwitchTheNextYearCountsAgain() {
        var years = ContractYears.of(
                List.of(signed(FORMER, "2025-01-24", 1, "2025-05-31"), signed(LATTER, "2025-06-01", 3, null)));
        assertThat(years.get(LATTER)).extracting(ContractYear::isPaidBefore).containsExactly(true, false, false);
    }

    @Property
    void yearsFillTheTermWithoutGapOrOverlap(
            @ForAll("days") LocalDate firstDay, @ForAll @IntRange(min = 1, max = 5) int length) {
        ContractTerm term = ContractTerm.first(firstDay, length);
        List<ContractYear> years = ContractYears.of(List.of(new TermOfHousehold(HOUSEHOLD, FORMER, null, term)))
                .get(FORMER);
        assertThat(years).hasSize(length);
        assertThat(years.getFirst().firstDay()).isEqualTo(term.firstDay());
        assertThat(years.getLast().lastDay()).isEqualTo(term.lastDay());
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).firstDay())
                    .isEqualTo(years.get(i - 1).lastDay().plusDays(1));
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2016, 1, 1).toEpochDay(),
                        LocalDate.of(2032, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
