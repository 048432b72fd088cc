package cn.jiayi.statistics;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import cn.jiayi.statistics.MonthlyFigures.MonthlyFigure;
import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads numbers in the actor's scope: a few reads along indexes, whatever the district's size. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class StatisticsDirectory {

    private static final Sort BY_NAME = Sort.by("name", "id");

    private final Subjects subjects;
    private final MonthlyFigures figures;
    private final StatisticsScope scope;
    private final IndicatorFiles definitions;

    /** The actor's own numbers, month by month. */
    public Statistics own(Actor actor, Months months) {
        // a team that has gone to another institution has numbers under both
        List<Subject> own = subjects.findAll(scope.own(actor), BY_NAME);
        List<MonthlyFigure> found =
                figures.of(own.stream().map(Subject::getId).toList(), months.first(), months.last());
        return new Statistics(
                own.isEmpty() ? null : own.getFirst().getName(),
                months.first().atDay(1),
                months.last().atDay(1),
                figures.asOf(actor.district(), months.last()).orElse(null),
                scope.splits(actor),
                definitions(actor, months).stream()
                        .map(definition -> indicator(definition, months, found))
                        .toList());
    }

    /**
     * Those into which the actor's numbers are split, by name.
     *
     * @param split absent for the first that is open to the actor
     */
    public Window<Subject> split(Actor actor, @Nullable StatisticsSplit split, Paging paging) {
        StatisticsSplit by = split == null ? scope.splits(actor).getFirst() : split;
        return Keyset.page(subjects, scope.splitBy(actor, by), BY_NAME, paging);
    }

    /** Of subjects that are in scope already, over all of the months together, in one statement; every subject has all indicators. */
    public Map<UUID, Map<StatisticsIndicator, Part>> totals(Collection<Subject> of, Months months) {
        Map<UUID, Map<StatisticsIndicator, Part>> totals = new HashMap<>();
        of.forEach(subject -> totals.put(subject.getId(), none()));
        figures.of(totals.keySet(), months.first(), months.last())
                .forEach(figure -> totals.get(figure.subjectId()).merge(figure.indicator(), figure.part(), Part::plus));
        return totals;
    }

    public List<IndicatorDefinition> definitions(Actor actor, Months months) {
        return definitions.inForce(actor.district(), months.last().atEndOfMonth());
    }

    private static Map<StatisticsIndicator, Part> none() {
        Map<StatisticsIndicator, Part> none = new EnumMap<>(StatisticsIndicator.class);
        for (StatisticsIndicator indicator : StatisticsIndicator.values()) {
            none.put(indicator, Part.NONE);
        }
        return none;
    }

    private static IndicatorFigures indicator(
            IndicatorDefinition definition, Months months, List<MonthlyFigure> found) {
        Map<YearMonth, Part> byMonth = found.stream()
                .filter(figure -> figure.indicator() == definition.indicator())
                .collect(Collectors.toMap(MonthlyFigure::month, MonthlyFigure::part, Part::plus));
        return new IndicatorFigures(
                definition,
                byMonth.values().stream().reduce(Part.NONE, Part::plus),
                months.all().stream()
                        .map(month -> new MonthFigure(
                                month.atDay(1),
                                Optional.ofNullable(byMonth.get(month)).orElse(Part.NONE)))
                        .toList());
    }
}
