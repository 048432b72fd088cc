package cn.jiayi.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The months that are asked for, both included; at most three years, and none the other way round. */
public record Months(YearMonth first, YearMonth last) {

    private static final int USUAL = 12;
    private static final int MOST = 36;

    public Months {
        if (first.isAfter(last)) {
            first = last;
        }
        if (first.isBefore(last.minusMonths(MOST - 1))) {
            first = last.minusMonths(MOST - 1);
        }
    }

    /**
     * @param from any day of the first month; absent for a year until the last one
     * @param until any day of the last month; absent for this month
     */
    public static Months of(@Nullable LocalDate from, @Nullable LocalDate until, LocalDate today) {
        YearMonth last = YearMonth.from(until == null || until.isAfter(today) ? today : until);
        return new Months(from == null ? last.minusMonths(USUAL - 1) : YearMonth.from(from), last);
    }

    List<YearMonth> all() {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
