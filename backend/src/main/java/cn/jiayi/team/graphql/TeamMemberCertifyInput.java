package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.CertifyMember;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record TeamMemberCertifyInput(
        String idempotencyKey,
        String memberId,
        String title,
        String certificate,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    CertifyMember command() {
        return new CertifyMember(
                idempotencyKey, GlobalId.uuid("TeamMember", memberId), title, certificate, validFrom, validUntil);
    }
}
