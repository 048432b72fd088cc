package cn.jiayi.balance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.ItemDistance;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * Which teams come into question for an area: those of the areas around it, and those that have little. What is decided changes
 * whose areas are around, so it is asked again and again; far more is tried than among all teams in the same time.
 */
final class Neighbours {

    private static final int AROUND = 12;
    private static final ItemDistance STRAIGHT =
            (one, other) -> at((Plot) one.getItem()).distance(at((Plot) other.getItem()));

    private final Map<Plot, List<Plot>> around = new HashMap<>();

    Neighbours(List<Plot> plots) {
        STRtree tree = new STRtree();
        plots.forEach(plot -> tree.insert(new Envelope(at(plot)), plot));
        plots.forEach(plot -> around.put(plot, nearest(tree, plot, Math.min(AROUND, plots.size()))));
    }

    /** Sets what comes into question for each area of the plan, as it is now. */
    void lookRound(BalancePlan plan) {
        Map<Object, Plot> now = plan.getPlots().stream().collect(Collectors.toMap(Plot::getId, plot -> plot));
        Set<Crew> idle = idle(plan);
        around.forEach((plot, near) -> {
            Set<Crew> crews = near.stream()
                    .map(each -> now.get(each.getId()).getCrew())
                    .filter(Objects::nonNull)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            crews.addAll(idle);
            now.get(plot.getId()).comesIntoQuestion(List.copyOf(crews.isEmpty() ? plan.getCrews() : crews));
        });
    }

    private static Set<Crew> idle(BalancePlan plan) {
        Map<Crew, Integer> households = plan.getPlots().stream()
                .filter(plot -> plot.getCrew() != null)
                .collect(Collectors.groupingBy(Plot::getCrew, Collectors.summingInt(Plot::getHouseholds)));
        return plan.getCrews().stream()
                .filter(crew ->
                        households.getOrDefault(crew, 0) < plan.getYardstick().even() / 2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Plot> nearest(STRtree tree, Plot plot, int count) {
        return Stream.of(tree.nearestNeighbour(new Envelope(at(plot)), plot, STRAIGHT, count))
                .map(Plot.class::cast)
                .toList();
    }

    private static Coordinate at(Plot plot) {
        return new Coordinate(plot.getEast(), plot.getNorth());
    }
}
