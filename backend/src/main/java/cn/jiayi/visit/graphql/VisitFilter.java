package cn.jiayi.visit.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.visit.BenefitGround;
import cn.jiayi.visit.VisitQuery;
import cn.jiayi.visit.VisitSide;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the schema's input, or under the same names from the address of an export. */
record VisitFilter(
        @Nullable VisitSide side,
        @Nullable Boolean carriesBenefits,
        @Nullable Set<BenefitGround> grounds,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String visitImportId) {

    VisitQuery query() {
        return new VisitQuery(
                side,
                carriesBenefits,
                grounds,
                from,
                until,
                visitImportId == null ? null : GlobalId.uuid("VisitImport", visitImportId));
    }
}
