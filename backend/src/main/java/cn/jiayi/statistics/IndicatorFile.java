package cn.jiayi.statistics;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What a file {@code districts/<code>/indicators-v<n>.yaml} says, named as in the file. */
record IndicatorFile(int version, LocalDate validFrom, List<Entry> indicators) {

    IndicatorFile {
        List<StatisticsIndicator> defined =
                indicators.stream().map(Entry::code).sorted().toList();
        if (!defined.equals(Arrays.asList(StatisticsIndicator.values()))) {
            throw new IllegalArgumentException("each indicator has to be defined once, these are: " + defined);
        }
    }

    List<IndicatorDefinition> definitions() {
        return indicators.stream()
                .map(entry -> new IndicatorDefinition(
                        entry.code,
                        version,
                        entry.name,
                        entry.numerator,
                        entry.denominator,
                        entry.exclusions,
                        entry.lowerIsBetter))
                .toList();
    }

    record Entry(
            StatisticsIndicator code,
            String name,
            String numerator,
            String denominator,
            String exclusions,
            boolean lowerIsBetter) {}
}
