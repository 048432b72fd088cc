package cn.jiayi.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Before and after, for the teams and for the areas that change hands. */
final class BalanceAccount {

    private final List<Crew> crews;
    private final List<Plot> plots;
    private final Map<UUID, List<Plot>> before = new HashMap<>();
    private final Map<UUID, List<Plot>> after = new HashMap<>();
    private final Map<UUID, Middle> middleBefore;
    private final Map<UUID, Middle> middleAfter;

    BalanceAccount(BalancePlan plan) {
        this.crews = plan.getCrews();
        this.plots = plan.getPlots();
        for (Plot plot : plots) {
            plot.getToday()
                    .forEach(team -> before.computeIfAbsent(team, id -> new ArrayList<>())
                            .add(plot));
            if (plot.getCrew() != null) {
                after.computeIfAbsent(plot.getCrew().id(), id -> new ArrayList<>())
                        .add(plot);
            }
        }
        this.middleBefore = middles(before);
        this.middleAfter = middles(after);
    }

    /** In the order of the teams. */
    List<TeamBalance> teams() {
        return crews.stream()
                .map(Crew::id)
                .map(team -> new TeamBalance(
                        team,
                        of(before, team).size(),
                        of(after, team).size(),
                        households(of(before, team)),
                        households(of(after, team)),
                        average(of(before, team), middleBefore.get(team)),
                        average(of(after, team), middleAfter.get(team))))
                .toList();
    }

    /** The areas that change hands, and those that fit into no team, the largest first. */
    List<BalanceMove> moves(Map<UUID, Integer> versions) {
        return plots.stream()
                .filter(plot -> plot.changesHands() || plot.getCrew() == null)
                .sorted((one, other) -> Integer.compare(other.getHouseholds(), one.getHouseholds()))
                .map(plot -> new BalanceMove(
                        plot.getId(),
                        plot.getCrew() == null ? null : plot.getCrew().id(),
                        versions.get(plot.getId()),
                        plot.getHouseholds(),
                        plot.getToday().stream()
                                .map(middleBefore::get)
                                .map(middle -> metres(plot, middle))
                                .min(Integer::compare)
                                .orElse(null),
                        plot.getCrew() == null
                                ? null
                                : metres(plot, middleAfter.get(plot.getCrew().id())),
                        false))
                .toList();
    }

    private static List<Plot> of(Map<UUID, List<Plot>> plots, UUID team) {
        return plots.getOrDefault(team, List.of());
    }

    private static int households(List<Plot> plots) {
        return plots.stream().mapToInt(Plot::getHouseholds).sum();
    }

    private static @Nullable Integer average(List<Plot> plots, @Nullable Middle middle) {
        return middle == null
                ? null
                : Math.toIntExact(Math.round(plots.stream()
                                .mapToDouble(plot -> weight(plot) * distance(plot, middle))
                                .sum()
                        / plots.stream().mapToDouble(BalanceAccount::weight).sum()));
    }

    private static Map<UUID, Middle> middles(Map<UUID, List<Plot>> plots) {
        return plots.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> middle(each.getValue())));
    }

    private static Middle middle(List<Plot> plots) {
        double all = plots.stream().mapToDouble(BalanceAccount::weight).sum();
        return new Middle(sum(plots, Plot::getEast) / all, sum(plots, Plot::getNorth) / all);
    }

    private static double sum(List<Plot> plots, Function<Plot, Double> where) {
        return plots.stream()
                .mapToDouble(plot -> weight(plot) * where.apply(plot))
                .sum();
    }

    private static double weight(Plot plot) {
        return Math.max(1, plot.getHouseholds());
    }

    private static int metres(Plot plot, Middle middle) {
        return Math.toIntExact(Math.round(distance(plot, middle)));
    }

    private static double distance(Plot plot, Middle middle) {
        return Math.hypot(plot.getEast() - middle.east, plot.getNorth() - middle.north);
    }

    private record Middle(double east, double north) {}
}
