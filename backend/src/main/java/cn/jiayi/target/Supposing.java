package cn.jiayi.target;

import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.district.Residence;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Works an allocation out with other rates and populations, by the same rule as the real one, and keeps nothing (M28, trap 18). */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class Supposing {

    private static final BigDecimal HIGHEST_RATE = BigDecimal.valueOf(100);
    private static final int LARGEST_POPULATION = 100_000_000;

    private final TaskAllocationDirectory allocations;
    private final Places places;

    public Supposition.Outcome suppose(Actor actor, Supposition supposition) {
        check(supposition);
        List<Place> towns = places.towns(actor.district());
        Map<UUID, TaskRow> current = allocations
                .latest(actor, supposition.year())
                .map(TaskAllocation::getId)
                .map(id -> allocations.sheets(List.of(id)).get(id).rows())
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(TaskRow::placeId, row -> row));
        return outcome(supposition, towns, current);
    }

    static Supposition.Outcome outcome(Supposition supposition, List<Place> towns, Map<UUID, TaskRow> current) {
        List<Supposition.Row> rows = towns.stream()
                .map(town -> new Supposition.Row(row(supposition, town), current.get(town.getId())))
                .toList();
        Annex annex = new Annex(
                supposition.urbanRatePercent(),
                supposition.ruralRatePercent(),
                rows.stream().map(Supposition.Row::supposed).toList(),
                PrintedTotals.NONE);
        return new Supposition.Outcome(rows, annex.totals());
    }

    private static TaskRow row(Supposition supposition, Place town) {
        BigDecimal rate = town.getResidence() == Residence.URBAN
                ? supposition.urbanRatePercent()
                : supposition.ruralRatePercent();
        int population = supposition.populations().getOrDefault(town.getId(), town.getPermanentPopulation());
        return TaskRow.of(town.getId(), town.getName(), town.getResidence(), population, rate, null);
    }

    private static void check(Supposition supposition) {
        boolean isPossible = Stream.of(supposition.urbanRatePercent(), supposition.ruralRatePercent())
                        .allMatch(rate -> rate.signum() >= 0 && rate.compareTo(HIGHEST_RATE) <= 0 && rate.scale() <= 2)
                && supposition.populations().values().stream()
                        .allMatch(population -> population >= 0 && population <= LARGEST_POPULATION);
        if (!isPossible) {
            throw new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", "supposition"));
        }
    }
}
