package cn.jiayi.balance;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.tri.TriConstraintStream;

/**
 * What a good proposal is (M05). Never over the limit; then no area without a team; then, weighed in households against each other:
 * within the advice, evenly loaded, near together, and as much as possible left as it is.
 */
public class BalanceConstraints implements ConstraintProvider {

    /** Thousandths of a household, because a score is a whole number. */
    private static final int FINE = 1_000;

    /** What a household above the advice weighs against one that is moved, or lives at the edge of a team's ground. */
    private static final double ADVICE = 5;

    private static final double EVEN = 2;
    private static final double WAY = 1;
    private static final double CHANGE = 0.3;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            shares(factory)
                    .penalize(HardMediumSoftScore.ONE_HARD, (crew, share, yardstick) -> yardstick.overLimit(share))
                    .asConstraint("limit"),
            factory.forEachIncludingUnassigned(Plot.class)
                    .filter(plot -> plot.getCrew() == null)
                    .penalize(HardMediumSoftScore.ONE_MEDIUM, plot -> 1 + plot.getHouseholds())
                    .asConstraint("no team"),
            shares(factory)
                    .penalize(
                            HardMediumSoftScore.ONE_SOFT,
                            (crew, share, yardstick) -> fine(ADVICE * yardstick.overAdvised(share)))
                    .asConstraint("advice"),
            shares(factory)
                    .penalize(
                            HardMediumSoftScore.ONE_SOFT,
                            (crew, share, yardstick) -> fine(EVEN * yardstick.uneven(share)))
                    .asConstraint("even load"),
            shares(factory)
                    .penalize(
                            HardMediumSoftScore.ONE_SOFT, (crew, share, yardstick) -> fine(WAY * yardstick.way(share)))
                    .asConstraint("short way"),
            factory.forEach(Plot.class)
                    .filter(plot -> plot.isNewTo(plot.getCrew()))
                    .penalize(HardMediumSoftScore.ONE_SOFT, plot -> fine(CHANGE * (1 + plot.getHouseholds())))
                    .asConstraint("few changes"),
        };
    }

    /** Each team with what it would have, also one that would have nothing. */
    private static TriConstraintStream<Crew, Share, Yardstick> shares(ConstraintFactory factory) {
        return factory.forEach(Plot.class)
                .groupBy(Plot::getCrew, ConstraintCollectors.sum(Share::of, Share.NOTHING, Share::plus, Share::minus))
                .complement(Crew.class, crew -> Share.NOTHING)
                .join(Yardstick.class);
    }

    private static long fine(double households) {
        return Math.round(FINE * households);
    }
}
