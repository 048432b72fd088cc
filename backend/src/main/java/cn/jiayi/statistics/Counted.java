package cn.jiayi.statistics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module has counted between one hospital and one team.
 *
 * @param hospitalId absent where no hospital has part in it
 * @param institutionId absent where no institution has
 * @param teamId absent where it concerns the institution as a whole, or nobody
 */
record Counted(
        StatisticsIndicator indicator,
        @Nullable UUID hospitalId,
        @Nullable UUID institutionId,
        @Nullable UUID teamId,
        Part part) {}
