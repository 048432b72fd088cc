package cn.jiayi.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Divides what a household has signed into years (trap 21). */
final class ContractYears {

    private ContractYears() {}

    /**
     * By contract. A year that was begun counts whole; the next one that counts begins after it, whichever team has the household then.
     *
     * @param terms all of one household, the earliest first
     */
    static Map<UUID, List<ContractYear>> of(List<TermOfHousehold> terms) {
        Map<UUID, List<ContractYear>> years = new LinkedHashMap<>();
        LocalDate paidThrough = LocalDate.MIN;
        for (TermOfHousehold run : terms) {
            List<ContractYear> ofContract = years.computeIfAbsent(run.contractId(), id -> new ArrayList<>());
            for (LocalDate firstDay : firstDays(run)) {
                LocalDate lastDay = lastDay(run.term(), firstDay);
                boolean isPaidBefore = !firstDay.isAfter(paidThrough);
                ofContract.add(new ContractYear(ofContract.size() + 1, firstDay, lastDay, isPaidBefore));
                if (!isPaidBefore) {
                    paidThrough = lastDay;
                }
            }
        }
        return years;
    }

    private static List<LocalDate> firstDays(TermOfHousehold run) {
        ContractTerm term = run.term();
        return Stream.iterate(0, year -> year + 1)
                .map(term.firstDay()::plusYears)
                .takeWhile(day -> !day.isAfter(term.lastDay()) && run.reaches(day))
                .toList();
    }

    private static LocalDate lastDay(ContractTerm term, LocalDate firstDay) {
        int year = firstDay.getYear() - term.firstDay().getYear();
        LocalDate lastDay = term.firstDay().plusYears(year + 1L).minusDays(1);
        return lastDay.isAfter(term.lastDay()) ? term.lastDay() : lastDay;
    }
}
