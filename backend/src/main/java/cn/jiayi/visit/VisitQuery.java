package cn.jiayi.visit;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which visits; absent narrows nothing.
 *
 * @param carriesBenefits only those with, or only those without
 * @param importId only those of one file
 */
public record VisitQuery(
        @Nullable VisitSide side,
        @Nullable Boolean carriesBenefits,
        @Nullable Set<BenefitGround> grounds,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID importId) {

    public static final VisitQuery ALL = new VisitQuery(null, null, null, null, null, null);
}
