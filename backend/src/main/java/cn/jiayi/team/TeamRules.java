package cn.jiayi.team;

import static cn.jiayi.team.TeamChangeRefusal.BELONGS_TO_OTHER_TEAM;
import static cn.jiayi.team.TeamChangeRefusal.DAYS_REVERSED;
import static cn.jiayi.team.TeamChangeRefusal.DAY_NOT_POSSIBLE;
import static cn.jiayi.team.TeamChangeRefusal.MEMBERS_NEEDED;
import static cn.jiayi.team.TeamChangeRefusal.PERMISSION_NEEDED;
import static cn.jiayi.team.TeamChangeRefusal.ROLE_MAY_NOT;
import static cn.jiayi.team.TeamChangeRefusal.TEAM_CLOSED;
import static cn.jiayi.team.TeamChangeRefusal.VILLAGE_DOCTOR_WORKS_ALONE;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may change which team, and on which days: the same rules answer the mutations and {@code viewerCan…} (trap 27). */
final class TeamRules {

    private TeamRules() {}

    /** A leader runs the members of the own team, the administrator those of all teams of the institution. */
    static Optional<TeamChangeRefusal> againstChangingMembers(Actor actor, Team team, LocalDate today) {
        return actor.is(Role.TEAM_LEADER)
                ? closed(team, today).or(() -> elsewhere(actor, team))
                : againstManaging(actor, team, today);
    }

    /** Leader, notice, permission and closing are the administrator's. */
    static Optional<TeamChangeRefusal> againstManaging(Actor actor, Team team, LocalDate today) {
        return actor.is(Role.INSTITUTION_ADMIN) ? closed(team, today) : Optional.of(ROLE_MAY_NOT);
    }

    static Optional<TeamChangeRefusal> againstFounding(FoundTeam founding) {
        if (founding.members().isEmpty()) {
            return Optional.of(MEMBERS_NEEDED);
        }
        if (founding.kind() == TeamKind.VILLAGE_DOCTOR && founding.members().size() > 1) {
            return Optional.of(VILLAGE_DOCTOR_WORKS_ALONE);
        }
        if (founding.kind() == TeamKind.VILLAGE_DOCTOR && founding.permittedFrom() == null) {
            return Optional.of(PERMISSION_NEEDED);
        }
        return inOrder(founding.permittedFrom(), founding.permittedUntil())
                .or(() -> founding.notice().against())
                .or(() -> founding.members().stream()
                        .flatMap(member -> member.against().stream())
                        .findFirst());
    }

    /** What happens in a team has happened: not before it could, and not in the future. */
    static Optional<TeamChangeRefusal> happens(LocalDate day, LocalDate earliest, LocalDate today) {
        return day.isBefore(earliest) || day.isAfter(today) ? Optional.of(DAY_NOT_POSSIBLE) : Optional.empty();
    }

    static Optional<TeamChangeRefusal> inOrder(@Nullable LocalDate from, @Nullable LocalDate until) {
        return from != null && until != null && until.isBefore(from) ? Optional.of(DAYS_REVERSED) : Optional.empty();
    }

    private static Optional<TeamChangeRefusal> closed(Team team, LocalDate today) {
        return team.isClosedOn(today) ? Optional.of(TEAM_CLOSED) : Optional.empty();
    }

    private static Optional<TeamChangeRefusal> elsewhere(Actor actor, Team team) {
        return team.getId().equals(actor.teamId()) ? Optional.empty() : Optional.of(BELONGS_TO_OTHER_TEAM);
    }
}
