package cn.jiayi.target;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.district.Residence;
import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Coverage now against the tasks of a year (M29): from counters, so that its cost does not grow with the contracts. */
@Service
@RequiredArgsConstructor
public class CoverageDirectory {

    private final TaskAllocationDirectory allocations;
    private final CoverageCounters counters;
    private final Places places;

    @Transactional(readOnly = true)
    public Coverage now(Actor actor, int year) {
        List<Place> towns = places.towns(actor.district());
        Map<UUID, CoverageCounter> signed =
                counters.of(towns.stream().map(Place::getId).toList());
        AllocationSheet sheet = sheet(actor, year);
        Map<UUID, Integer> tasks = sheet == null
                ? Map.of()
                : sheet.rows().stream().collect(Collectors.toMap(TaskRow::placeId, TaskRow::task));
        List<CoverageRow> rows = towns.stream()
                .map(town ->
                        row(town, tasks.get(town.getId()), signed.getOrDefault(town.getId(), CoverageCounter.NOTHING)))
                .toList();
        List<CoverageTotal> totals = Stream.of(Residence.URBAN, Residence.RURAL, null)
                .map(residence -> total(residence, rows, sheet))
                .toList();
        return new Coverage(year, sheet == null ? null : sheet.allocation(), rows, totals);
    }

    private @Nullable AllocationSheet sheet(Actor actor, int year) {
        return allocations
                .latest(actor, year)
                .map(TaskAllocation::getId)
                .map(id -> allocations.sheets(List.of(id)).get(id))
                .orElse(null);
    }

    private static CoverageRow row(Place town, @Nullable Integer task, CoverageCounter signed) {
        return new CoverageRow(town, town.getPermanentPopulation(), task, signed.persons(), signed.households());
    }

    private static CoverageTotal total(
            @Nullable Residence residence, List<CoverageRow> rows, @Nullable AllocationSheet sheet) {
        List<CoverageRow> ofClass = rows.stream()
                .filter(row -> residence == null || row.place().getResidence() == residence)
                .toList();
        Integer task = sheet == null
                ? null
                : sheet.totals().stream()
                        .filter(total -> total.residence() == residence)
                        .map(TaskTotal::task)
                        .findFirst()
                        .orElseThrow();
        return new CoverageTotal(
                residence,
                ofClass.stream().mapToInt(CoverageRow::population).sum(),
                task,
                ofClass.stream().mapToInt(CoverageRow::signedPersons).sum(),
                ofClass.stream().mapToInt(CoverageRow::signedHouseholds).sum());
    }
}
