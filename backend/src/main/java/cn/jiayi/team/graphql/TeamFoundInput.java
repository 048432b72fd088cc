package cn.jiayi.team.graphql;

import cn.jiayi.team.FoundTeam;
import cn.jiayi.team.NewMember;
import cn.jiayi.team.TeamKind;
import cn.jiayi.team.TeamNotice;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record TeamFoundInput(
        String idempotencyKey,
        TeamKind kind,
        TeamNotice notice,
        List<NewMember> members,
        @Nullable LocalDate permittedFrom,
        @Nullable LocalDate permittedUntil) {

    FoundTeam command() {
        return new FoundTeam(idempotencyKey, kind, notice, permittedFrom, permittedUntil, members);
    }
}
