package cn.jiayi.renewal.graphql;

import cn.jiayi.renewal.RenewalObstacle;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

record RenewalProblemFilter(@Nullable List<RenewalObstacle> obstacles) {

    static @Nullable Set<RenewalObstacle> obstacles(@Nullable RenewalProblemFilter filter) {
        return filter == null || filter.obstacles() == null ? null : Set.copyOf(filter.obstacles());
    }
}
