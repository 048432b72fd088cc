package cn.jiayi.institution.graphql;

import cn.jiayi.institution.FoundCombination;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record CombinationFoundInput(
        String idempotencyKey,
        String primaryId,
        String hospitalId,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    FoundCombination command() {
        return new FoundCombination(
                idempotencyKey,
                GlobalId.uuid("Institution", primaryId),
                GlobalId.uuid("Institution", hospitalId),
                firstDay,
                lastDay);
    }
}
