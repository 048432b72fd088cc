package cn.jiayi.target;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Coverage of a district by town (M29).
 *
 * @param allocation that the tasks come from; absent before the first import
 * @param rows all towns in the order of the district's documents, also those with zero (trap 22)
 * @param totals urban places, rural places and the whole, in this order
 */
public record Coverage(
        int year, @Nullable TaskAllocation allocation, List<CoverageRow> rows, List<CoverageTotal> totals) {}
