package cn.jiayi.contract;

import cn.jiayi.platform.Columns;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/**
 * One run of a contract (trap 9): a renewal adds one, none is ever overwritten.
 *
 * @param number from 1
 * @param lastDay the contract is in force all through it
 */
@Embeddable
public record ContractTerm(int number, LocalDate firstDay, LocalDate lastDay) {

    /** Of a statement by hand. */
    static final Columns<ContractTerm> COLUMNS = Columns.of(
            "contract_term",
            row -> new ContractTerm(row.number(), row.day(), row.day()),
            "number",
            "first_day",
            "last_day");

    /** The last day is the first + N years − 1 day by the calendar; a year after 29 February begins on 28 February. */
    static ContractTerm first(LocalDate firstDay, int years) {
        return new ContractTerm(1, firstDay, lastDay(firstDay, years));
    }

    /** Of these, the one that has the day; the last one where none has it. */
    public static ContractTerm of(Collection<ContractTerm> terms, LocalDate day) {
        return terms.stream()
                .filter(term -> !day.isBefore(term.firstDay) && !day.isAfter(term.lastDay))
                .findFirst()
                .orElseGet(() -> terms.stream()
                        .max(Comparator.comparingInt(ContractTerm::number))
                        .orElseThrow());
    }

    /** Begins the day after this one ends, whenever the renewal runs. */
    public ContractTerm next(int years) {
        LocalDate begins = lastDay.plusDays(1);
        return new ContractTerm(number + 1, begins, lastDay(begins, years));
    }

    private static LocalDate lastDay(LocalDate firstDay, int years) {
        return firstDay.plusYears(years).minusDays(1);
    }
}
