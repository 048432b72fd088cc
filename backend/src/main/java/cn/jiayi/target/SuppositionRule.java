package cn.jiayi.target;

import cn.jiayi.district.Place;
import cn.jiayi.district.Residence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What follows from a supposition, by the same rule as from a file (M28, trap 18). */
final class SuppositionRule {

    private static final int LARGEST_POPULATION = 100_000_000;

    private SuppositionRule() {}

    static boolean ratesArePossible(Supposition supposition) {
        return Stream.of(supposition.urbanRatePercent(), supposition.ruralRatePercent())
                .allMatch(TaskRule::isRate);
    }

    static boolean populationsArePossible(Supposition supposition) {
        return supposition.populations().values().stream()
                .allMatch(population -> population >= 0 && population <= LARGEST_POPULATION);
    }

    static Annex annex(Supposition supposition, List<Place> towns, @Nullable TaskAllocation current) {
        Map<UUID, TaskRow> rows = rows(current);
        return new Annex(
                supposition.urbanRatePercent(),
                supposition.ruralRatePercent(),
                supposition.rounding(),
                towns.stream()
                        .map(town -> row(supposition, town, rows.get(town.getId())))
                        .toList(),
                PrintedTotals.NONE);
    }

    static Supposition.Outcome outcome(Supposition supposition, List<Place> towns, @Nullable TaskAllocation current) {
        Annex annex = annex(supposition, towns, current);
        Map<UUID, TaskRow> rows = rows(current);
        return new Supposition.Outcome(
                annex.rows().stream()
                        .map(supposed -> new Supposition.Row(supposed, rows.get(supposed.placeId())))
                        .toList(),
                annex.totals(),
                current);
    }

    private static Map<UUID, TaskRow> rows(@Nullable TaskAllocation allocation) {
        return allocation == null
                ? Map.of()
                : allocation.getRows().stream().collect(Collectors.toMap(TaskRow::placeId, Function.identity()));
    }

    private static TaskRow row(Supposition supposition, Place town, @Nullable TaskRow current) {
        BigDecimal rate = town.getResidence() == Residence.URBAN
                ? supposition.urbanRatePercent()
                : supposition.ruralRatePercent();
        int own = current == null ? town.getPermanentPopulation() : current.population();
        int population = supposition.populations().getOrDefault(town.getId(), own);
        return TaskRow.of(
                town.getId(), town.getName(), town.getResidence(), population, rate, supposition.rounding(), null);
    }
}
