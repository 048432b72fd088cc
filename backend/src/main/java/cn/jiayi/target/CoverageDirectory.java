package cn.jiayi.target;

import cn.jiayi.coverage.CoverageCut;
import cn.jiayi.coverage.CoverageNumbers;
import cn.jiayi.coverage.RegisterCount;
import cn.jiayi.coverage.Signed;
import cn.jiayi.coverage.SignedThen;
import cn.jiayi.district.Place;
import cn.jiayi.district.Residence;
import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Coverage against the tasks of a year, as of a day (M29): from numbers that are kept, so that its cost follows the rows that it shows
 * and not the contracts.
 */
@Service
@RequiredArgsConstructor
public class CoverageDirectory {

    private static final int MONTHS = 13;

    private final TaskAllocationDirectory allocations;
    private final TaskPolicyDirectory policies;
    private final CoverageNumbers numbers;
    private final CoverageSubjects subjects;
    private final RegisterCount register;
    private final Clock clock;

    /** @param on today where absent; no day that is ahead */
    @Transactional(readOnly = true)
    public Coverage on(Actor actor, int year, @Nullable LocalDate on, CoverageView view) {
        String district = actor.district();
        LocalDate day = dayOf(on);
        TownTasks asked = allocations.towns(actor, year);
        List<Place> towns = asked.towns();
        TaskAllocation tasks = asked.tasks();
        Map<UUID, SignedThen> byTown = view == CoverageView.KEY_GROUP
                ? numbers.onByGroup(district, CoverageCut.TOWN, day)
                : numbers.on(district, CoverageCut.TOWN, day);
        Map<UUID, Integer> taskOf = tasks == null
                ? Map.of()
                : tasks.getRows().stream().collect(Collectors.toMap(TaskRow::placeId, TaskRow::task));
        List<CoverageRow> townRows = towns.stream()
                .map(town -> CoverageSubjects.place(town, null, taskOf.get(town.getId()), byTown))
                .toList();
        List<TaskTotal> taskTotals = tasks == null ? List.of() : tasks.getTotals();
        List<CoverageRow> totals = Stream.of(Residence.URBAN, Residence.RURAL, null)
                .map(residence -> total(residence, townRows, taskTotals))
                .toList();
        TaskPolicy policy =
                view == CoverageView.KEY_GROUP ? policies.inYear(actor, year).orElse(null) : null;
        List<CoverageRow> rows =
                switch (view) {
                    case TOWN -> townRows;
                    case RESIDENCE -> totals.subList(0, 2);
                    case VILLAGE -> subjects.villages(towns, numbers.on(district, CoverageCut.VILLAGE, day));
                    case INSTITUTION ->
                        subjects.institutions(district, numbers.on(district, CoverageCut.INSTITUTION, day));
                    case TEAM, VILLAGE_DOCTOR ->
                        subjects.teams(district, view, numbers.on(district, CoverageCut.TEAM, day));
                    case KEY_GROUP -> {
                        Map<UUID, Signed> registered = register.on(district, day);
                        yield subjects.keyGroups(towns, byTown, registered, policy);
                    }
                };
        LocalDate before = day.withDayOfMonth(1).minusDays(1);
        return new Coverage(year, day, before, view, policy, tasks, rows, totals);
    }

    /** The district at the end of each month of a year, and on the day itself. */
    @Transactional(readOnly = true)
    public List<CoverageMonth> months(Actor actor, LocalDate day) {
        YearMonth last = YearMonth.from(day);
        List<CoverageMonth> months = new ArrayList<>();
        numbers.byMonth(actor.district(), day, MONTHS)
                .forEach((month, signed) -> months.add(new CoverageMonth(
                        month.equals(last) ? day : month.atEndOfMonth(),
                        signed.persons(),
                        signed.households(),
                        signed.inKeyGroups())));
        return months;
    }

    private LocalDate dayOf(@Nullable LocalDate asked) {
        LocalDate today = LocalDate.now(clock);
        return asked == null || asked.isAfter(today) ? today : asked;
    }

    private static CoverageRow total(@Nullable Residence residence, List<CoverageRow> towns, List<TaskTotal> tasks) {
        List<CoverageRow> ofClass = towns.stream()
                .filter(row -> residence == null || row.residence() == residence)
                .toList();
        Integer task = tasks.isEmpty()
                ? null
                : tasks.stream()
                        .filter(total -> total.residence() == residence)
                        .map(TaskTotal::task)
                        .findFirst()
                        .orElseThrow();
        return new CoverageRow(
                residence == null ? CoverageRow.ALL : residence.name(),
                null,
                null,
                null,
                residence,
                null,
                ofClass.stream()
                        .mapToInt(row -> row.population() == null ? 0 : row.population())
                        .sum(),
                task,
                ofClass.stream().map(CoverageRow::signed).reduce(SignedThen.NEVER, SignedThen::plus));
    }
}
