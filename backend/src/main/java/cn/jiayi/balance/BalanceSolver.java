package cn.jiayi.balance;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Searches, in rounds: each goes on from the best so far, with a seed of its own, for a number of moves and not for a time. So the same
 * ground and seed give the same proposal on any machine, and there is something to say of how far it has come.
 */
final class BalanceSolver {

    static final int ROUNDS = 20;

    /** After so many rounds without anything better it is good enough. */
    private static final int PATIENCE = 3;

    private static final long MOVES_AT_LEAST = 10_000;
    private static final long MOVES_PER_PLOT = 50;

    private BalanceSolver() {}

    /** @param progress is told after each round how many are over */
    static BalancePlan solve(BalancePlan plan, long seed, IntConsumer progress) {
        makeRoom(plan);
        Neighbours neighbours = new Neighbours(plan.getPlots());
        BalancePlan best = plan;
        HardMediumSoftScore score = null;
        int idle = 0;
        for (int round = 0; round < ROUNDS && idle < PATIENCE; round++) {
            neighbours.lookRound(best);
            best = search(best, seed + round);
            idle = Objects.equals(score, best.getScore()) ? idle + 1 : 0;
            score = best.getScore();
            progress.accept(round + 1);
        }
        return best;
    }

    /** The search begins within the limit and keeps within it: where a team is over it today, its farthest areas wait for another. */
    private static void makeRoom(BalancePlan plan) {
        Map<Crew, Share> shares = new HashMap<>();
        plan.getPlots().forEach(plot -> {
            if (plot.getCrew() != null) {
                shares.merge(plot.getCrew(), Share.of(plot), Share::plus);
            }
        });
        plan.getPlots().stream()
                .sorted(Comparator.comparingDouble((Plot plot) -> -distance(plot, shares.get(plot.getCrew()))))
                .forEach(plot -> {
                    Share share = shares.get(plot.getCrew());
                    if (share != null && plan.getYardstick().overLimit(share) > 0) {
                        shares.put(plot.getCrew(), share.minus(Share.of(plot)));
                        plot.setCrew(null);
                    }
                });
    }

    private static double distance(Plot plot, @Nullable Share share) {
        return share == null
                ? 0
                : Math.hypot(
                        plot.getEast() - share.east() / Math.max(1, share.households()),
                        plot.getNorth() - share.north() / Math.max(1, share.households()));
    }

    private static BalancePlan search(BalancePlan plan, long seed) {
        long moves = MOVES_AT_LEAST + MOVES_PER_PLOT * plan.getPlots().size();
        SolverConfig config = new SolverConfig()
                .withSolutionClass(BalancePlan.class)
                .withEntityClasses(Plot.class)
                .withConstraintProviderClass(BalanceConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig())
                .withTerminationConfig(new TerminationConfig().withMoveCountLimit(moves));
        return SolverFactory.<BalancePlan>create(config).buildSolver().solve(plan);
    }
}
