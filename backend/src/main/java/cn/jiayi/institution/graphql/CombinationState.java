package cn.jiayi.institution.graphql;

import cn.jiayi.institution.Combination;
import java.time.LocalDate;

enum CombinationState {
    AHEAD,
    IN_FORCE,
    OVER,
    NEVER_BEGAN;

    static CombinationState of(Combination combination, LocalDate today) {
        if (combination.isNeverInForce()) {
            return NEVER_BEGAN;
        }
        return combination.isInForceOn(today) ? IN_FORCE : combination.isOverOn(today) ? OVER : AHEAD;
    }
}
