package cn.jiayi.team;

import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Ids;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who comes to work in a team.
 *
 * @param phone at work; absent without one
 */
public record NewMember(
        String name,
        TeamRole role,
        String qualification,
        String duties,
        @Nullable String phone) {

    Optional<TeamChangeRefusal> against() {
        return Wording.of(name, 60)
                .and(qualification, 60)
                .and(duties, 200)
                .andMaybe(phone, 30)
                .against();
    }

    TeamDraft.Member draft(boolean isLeader, LocalDate since) {
        return new TeamDraft.Member(
                Ids.next(), name.strip(), role, isLeader, qualification.strip(), duties.strip(), phone, since);
    }
}
