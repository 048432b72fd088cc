package cn.jiayi.ward.graphql;

import cn.jiayi.platform.Rejected;
import cn.jiayi.platform.RequestFault;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.ward.Nights;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OpenBedFilter(String hospitalId, @Nullable String departmentId, LocalDate firstNight, int nights) {

    private static final int MOST_NIGHTS = 60;

    UUID hospital() {
        return GlobalId.uuid("Institution", hospitalId);
    }

    @Nullable UUID department() {
        return departmentId == null ? null : GlobalId.uuid("Department", departmentId);
    }

    Nights wanted() {
        if (nights < 1 || nights > MOST_NIGHTS) {
            throw new Rejected(RequestFault.ARGUMENT_INVALID, Map.of("what", "1 ≤ nights ≤ " + MOST_NIGHTS));
        }
        return Nights.from(firstNight, nights);
    }
}
