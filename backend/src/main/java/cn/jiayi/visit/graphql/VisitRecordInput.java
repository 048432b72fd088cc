package cn.jiayi.visit.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.visit.RecordVisit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record VisitRecordInput(
        String idempotencyKey,
        @Nullable String idNumber,
        @Nullable String name,
        @Nullable String referralId,
        LocalDate day,
        @Nullable String department) {

    RecordVisit command() {
        return new RecordVisit(
                idempotencyKey,
                idNumber,
                name,
                referralId == null ? null : GlobalId.uuid("Referral", referralId),
                day,
                department);
    }

    /** Never the number, wherever this is printed (trap 24). */
    @Override
    public String toString() {
        return "VisitRecordInput " + idempotencyKey;
    }
}
