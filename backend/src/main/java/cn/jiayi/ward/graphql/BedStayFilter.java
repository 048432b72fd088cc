package cn.jiayi.ward.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.BedStayState;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record BedStayFilter(
        String wardId, @Nullable LocalDate night, @Nullable Set<BedStayState> states) {

    UUID ward() {
        return GlobalId.uuid("Ward", wardId);
    }
}
