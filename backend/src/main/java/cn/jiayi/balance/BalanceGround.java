package cn.jiayi.balance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal is about, as it is when it is worked out.
 *
 * @param crews the teams that take part: complete, at work, no village doctors
 * @param plots the areas that take part: nobody is responsible for them but teams that take part
 * @param versions of the areas, as {@code gridAssign} asks for them
 * @param leftOut how many areas do not take part
 */
record BalanceGround(
        List<Crew> crews,
        List<Plot> plots,
        Map<UUID, Integer> versions,
        @Nullable Integer advised,
        @Nullable Integer limit,
        int leftOut) {

    BalancePlan plan() {
        return new BalancePlan(crews, plots, Yardstick.of(plots, crews.size(), advised, limit));
    }
}
