package cn.jiayi.target;

import cn.jiayi.district.TaskRounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody supposes: other rates, another rounding, other populations (M28).
 *
 * @param populations by place; where a place is not named, the one of the latest allocation, and without one its own of today
 */
public record Supposition(
        int year,
        BigDecimal urbanRatePercent,
        BigDecimal ruralRatePercent,
        TaskRounding rounding,
        Map<UUID, Integer> populations) {

    /**
     * What would follow, beside what holds.
     *
     * @param totals urban places, rural places and the whole, in this order
     * @param current the latest allocation; absent where there is none
     */
    public record Outcome(
            List<Row> rows,
            List<TaskTotal> totals,
            @Nullable TaskAllocation current) {}

    /** @param current of the latest allocation; absent where there is none */
    public record Row(TaskRow supposed, @Nullable TaskRow current) {

        public @Nullable Integer difference() {
            return current == null ? null : supposed.task() - current.task();
        }
    }
}
