package cn.jiayi.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's numbers over some months.
 *
 * @param name whose; absent before the first count
 * @param asOf when the last of these months was counted; absent before the first count
 * @param splits into what they can be split
 */
public record Statistics(
        @Nullable String name,
        LocalDate firstMonth,
        LocalDate lastMonth,
        @Nullable Instant asOf,
        List<StatisticsSplit> splits,
        List<IndicatorFigures> indicators) {}
