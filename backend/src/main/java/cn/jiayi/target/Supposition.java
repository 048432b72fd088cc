package cn.jiayi.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody supposes: other rates, other populations. Nothing of it is kept (M28).
 *
 * @param populations by place; where a place is not named, its population of today
 */
public record Supposition(
        int year, BigDecimal urbanRatePercent, BigDecimal ruralRatePercent, Map<UUID, Integer> populations) {

    /**
     * What would follow, beside what holds.
     *
     * @param totals urban places, rural places and the whole, in this order
     */
    public record Outcome(List<Row> rows, List<TaskTotal> totals) {}

    /** @param current of the latest allocation; absent where there is none */
    public record Row(TaskRow supposed, @Nullable TaskRow current) {

        public @Nullable Integer difference() {
            return current == null ? null : supposed.task() - current.task();
        }
    }
}
