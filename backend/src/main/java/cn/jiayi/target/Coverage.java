package cn.jiayi.target;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a district as of a day (M29).
 *
 * @param comparedWith the end of the month before
 * @param view by what it is split
 * @param policy that the tasks of key groups come from; absent where it is not split by them, and in a year without one
 * @param allocation that the tasks come from; absent before the first import
 * @param rows all subjects in the order of the district's documents, also those with zero (trap 22)
 * @param totals urban places, rural places and the whole, in this order
 */
public record Coverage(
        int year,
        LocalDate day,
        LocalDate comparedWith,
        CoverageView view,
        @Nullable TaskPolicy policy,
        @Nullable TaskAllocation allocation,
        List<CoverageRow> rows,
        List<CoverageRow> totals) {}
