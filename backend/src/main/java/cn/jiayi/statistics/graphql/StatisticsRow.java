package cn.jiayi.statistics.graphql;

import cn.jiayi.statistics.IndicatorDefinition;
import cn.jiayi.statistics.Part;
import cn.jiayi.statistics.StatisticsIndicator;
import cn.jiayi.statistics.Subject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of one hospital, institution or team.
 *
 * @param of the institution of a team; absent for others
 * @param figures one of each indicator, in the order of the definitions
 */
record StatisticsRow(String key, String name, @Nullable String of, List<StatisticsFigure> figures) {

    static StatisticsRow of(
            Subject subject, List<IndicatorDefinition> definitions, Map<StatisticsIndicator, Part> totals) {
        return new StatisticsRow(
                subject.getId().toString(),
                subject.getName(),
                subject.getOfName(),
                definitions.stream()
                        .map(definition ->
                                new StatisticsFigure(definition.indicator(), totals.get(definition.indicator())))
                        .toList());
    }
}
