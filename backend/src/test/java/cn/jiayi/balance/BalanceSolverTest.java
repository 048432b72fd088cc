package cn.jiayi.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** M05, M08: a proposal keeps to the limit, evens the load and shortens the way. */
class BalanceSolverTest {

    @Test
    void evensTheLoadAndShortensTheWay() {
        BalancePlan plan = plan(60, 4, 1000, 1500, 7);
        BalanceAccount before = new BalanceAccount(plan);

        BalanceAccount after = new BalanceAccount(solve(plan, 1));

        assertThat(after.teams()).allSatisfy(team -> {
            assertThat(team.householdsAfter()).isLessThanOrEqualTo(1500);
            assertThat(Math.abs(team.householdsAfter() - 3_000 / 4.0)).isLessThan(150);
        });
        assertThat(way(after, TeamBalance::metresAfter)).isLessThan(way(before, TeamBalance::metresBefore) * 2 / 3);
    }

    @Test
    void theSameSeedProposesTheSame() {
        Map<UUID, UUID> one = crews(solve(plan(40, 3, 1000, 1500, 3), 42));
        Map<UUID, UUID> again = crews(solve(plan(40, 3, 1000, 1500, 3), 42));

        assertThat(again).isEqualTo(one);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isNeverOverTheLimitEvenWhereTodayIs(long seed) {
        BalancePlan plan = plan(40, 3, 400, 600, seed); // 2,000 households, room for 1,800

        BalancePlan solved = solve(plan, seed);

        BalanceAccount account = new BalanceAccount(solved);
        assertThat(account.teams())
                .allSatisfy(team -> assertThat(team.householdsAfter()).isLessThanOrEqualTo(600));
        assertThat(account.moves(versions(solved)))
                .filteredOn(move -> move.teamId() == null)
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.metresAfter()).isNull());
    }

    @Test
    void aDistrictWithoutNumbersHasNoLimit() {
        BalancePlan solved = solve(plan(40, 1, null, null, 5), 5);

        assertThat(solved.getPlots())
                .allSatisfy(plot -> assertThat(plot.getCrew()).isNotNull());
    }

    @Test
    void aGapIsFilledAndAnOverlapSettled() {
        List<Crew> crews = List.of(new Crew(new UUID(1, 1)), new Crew(new UUID(1, 2)));
        Set<UUID> both = crews.stream().map(Crew::id).collect(Collectors.toSet());
        List<Plot> plots = List.of(
                new Plot(new UUID(2, 1), 300, 0, 0, Set.of(crews.get(0).id()), crews.get(0)),
                new Plot(new UUID(2, 2), 300, 100, 0, Set.of(), null),
                new Plot(new UUID(2, 3), 300, 5_000, 0, Set.of(crews.get(1).id()), crews.get(1)),
                new Plot(new UUID(2, 4), 300, 5_100, 0, both, crews.get(0)));

        BalancePlan solved = solve(new BalancePlan(crews, plots, Yardstick.of(plots, 2, 1000, 1500)), 1);

        assertThat(crews(solved))
                .containsEntry(new UUID(2, 2), crews.get(0).id())
                .containsEntry(new UUID(2, 4), crews.get(1).id());
        assertThat(new BalanceAccount(solved).moves(versions(solved)))
                .extracting(BalanceMove::areaId)
                .containsExactlyInAnyOrder(new UUID(2, 2), new UUID(2, 4));
    }

    @Test
    void whatIsInGoodOrderStaysAsItIs() {
        List<Crew> crews = List.of(new Crew(new UUID(1, 1)), new Crew(new UUID(1, 2)));
        List<Plot> plots = IntStream.range(0, 20)
                .mapToObj(i -> {
                    Crew crew = crews.get(i / 10);
                    return new Plot(
                            new UUID(2, i), 50, i % 5 * 200, i / 5 * 200 + i / 10 * 3_000, Set.of(crew.id()), crew);
                })
                .toList();

        BalancePlan solved = solve(new BalancePlan(crews, plots, Yardstick.of(plots, 2, 1000, 1500)), 9);

        assertThat(new BalanceAccount(solved).moves(versions(solved))).isEmpty();
    }

    /** Areas of 50 households on a lattice, shared out at random. */
    private static BalancePlan plan(
            int areas, int teams, @Nullable Integer advised, @Nullable Integer limit, long seed) {
        Random random = new Random(seed);
        List<Crew> crews = IntStream.range(0, teams)
                .mapToObj(i -> new Crew(new UUID(1, i)))
                .toList();
        List<Plot> plots = new ArrayList<>();
        for (int i = 0; i < areas; i++) {
            Crew crew = crews.get(random.nextInt(teams));
            plots.add(new Plot(new UUID(2, i), 50, i % 8 * 400, i / 8 * 400, Set.of(crew.id()), crew));
        }
        return new BalancePlan(crews, plots, Yardstick.of(plots, teams, advised, limit));
    }

    private static BalancePlan solve(BalancePlan plan, long seed) {
        return BalanceSolver.solve(plan, seed, round -> {});
    }

    private static Map<UUID, UUID> crews(BalancePlan plan) {
        return plan.getPlots().stream()
                .filter(plot -> plot.getCrew() != null)
                .collect(Collectors.toMap(Plot::getId, plot -> plot.getCrew().id()));
    }

    private static Map<UUID, Integer> versions(BalancePlan plan) {
        return plan.getPlots().stream().collect(Collectors.toMap(Plot::getId, plot -> 0));
    }

    private static int way(BalanceAccount account, Function<TeamBalance, Integer> metres) {
        return account.teams().stream().map(metres).mapToInt(Integer::intValue).sum();
    }
}
