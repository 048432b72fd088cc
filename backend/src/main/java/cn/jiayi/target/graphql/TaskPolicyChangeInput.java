package cn.jiayi.target.graphql;

import cn.jiayi.district.TaskRounding;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.target.TaskGroupRate;
import cn.jiayi.target.TaskPolicyChange;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record TaskPolicyChangeInput(
        String idempotencyKey,
        int year,
        int basedOnVersion,
        String source,
        double urbanRatePercent,
        double ruralRatePercent,
        TaskRounding rounding,
        List<GroupRate> groupRates) {

    record GroupRate(@Nullable KeyGroup keyGroup, double ratePercent) {}

    TaskPolicyChange command() {
        return new TaskPolicyChange(
                idempotencyKey,
                year,
                basedOnVersion,
                source.strip(),
                BigDecimal.valueOf(urbanRatePercent),
                BigDecimal.valueOf(ruralRatePercent),
                rounding,
                groupRates.stream()
                        .map(rate -> new TaskGroupRate(rate.keyGroup(), BigDecimal.valueOf(rate.ratePercent())))
                        .toList());
    }
}
