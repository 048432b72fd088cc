package cn.jiayi.target.graphql;

import cn.jiayi.district.TaskRounding;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.target.Supposition;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

record TaskWhatIfInput(
        int year,
        double urbanRatePercent,
        double ruralRatePercent,
        TaskRounding rounding,
        List<SupposedPopulation> populations) {

    record SupposedPopulation(String placeId, int population) {}

    Supposition supposition() {
        return new Supposition(
                year,
                BigDecimal.valueOf(urbanRatePercent).stripTrailingZeros(),
                BigDecimal.valueOf(ruralRatePercent).stripTrailingZeros(),
                rounding,
                populations.stream()
                        .collect(Collectors.toMap(
                                supposed -> GlobalId.uuid("Place", supposed.placeId()),
                                SupposedPopulation::population,
                                (one, later) -> later)));
    }
}
