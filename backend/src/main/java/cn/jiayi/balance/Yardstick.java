package cn.jiayi.balance;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a proposal are measured with, so that they can be weighed against each other: all of them in households.
 *
 * @param advised households of a team; absent where the policy does not say
 * @param limit households of a team; absent where the policy does not say
 * @param even households of a team if all had as many
 * @param reach square metres: how far a team's ground would reach if it were round and all as large
 */
public record Yardstick(@Nullable Integer advised, @Nullable Integer limit, double even, double reach) {

    static Yardstick of(Collection<Plot> plots, int crews, @Nullable Integer advised, @Nullable Integer limit) {
        Share all = plots.stream().map(Share::of).reduce(Share.NOTHING, Share::plus);
        long households = Math.max(1, all.households());
        return new Yardstick(
                advised,
                limit,
                (double) households / Math.max(1, crews),
                Math.max(1, 2 * all.spread() / households / Math.max(1, crews)));
    }

    long overLimit(Share share) {
        return limit == null ? 0 : Math.max(0, share.households() - limit);
    }

    long overAdvised(Share share) {
        return advised == null ? 0 : Math.max(0, share.households() - advised);
    }

    /** Households that are one too many or one too few, more than in proportion. */
    double uneven(Share share) {
        double off = share.households() - even;
        return off * off / even;
    }

    /** One for each household at the edge of a round ground, four for one twice as far away. */
    double way(Share share) {
        return share.spread() / reach;
    }
}
