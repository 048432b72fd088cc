package cn.jiayi.statistics;

/**
 * What exactly a district counts: neither seed defines it, so it is versioned data, shown with every number (trap 22).
 *
 * @param isLowerBetter whether less of it is good
 * @param exclusions what stands neither in the numerator nor in the denominator
 */
public record IndicatorDefinition(
        StatisticsIndicator indicator,
        int version,
        String name,
        String numerator,
        String denominator,
        String exclusions,
        boolean isLowerBetter) {}
