package cn.jiayi.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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

    @Test
    void theCurrentTermIsTheLastOneWhileTheNextIsNotWrittenYet() {
        ContractTerm only = ContractTerm.first(LocalDate.of(2025, 1, 1), 1);
        assertThat(ContractTerm.of(List.of(only), LocalDate.of(2026, 1, 1))).isEqualTo(only);
    }
}
