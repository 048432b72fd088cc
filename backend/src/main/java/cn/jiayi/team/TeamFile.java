package cn.jiayi.team;

import static cn.jiayi.team.TeamChangeRefusal.MEMBER_HAS_LEFT;
import static cn.jiayi.team.TeamChangeRefusal.NOT_FOUND;

import cn.jiayi.platform.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Opens a team for a change. Its row is locked first, so that of two who change it at once the second sees what the first did. */
@Component
@RequiredArgsConstructor
class TeamFile {

    private final TeamRows teams;

    /** Who may change it, before the change itself is looked at. */
    interface Right {
        Optional<TeamChangeRefusal> against(Team team);
    }

    /** Makes the change, or says what stands against it before anything is written. */
    interface Change {
        Optional<TeamChangeRefusal> make(Team team);
    }

    interface MemberChange {
        Optional<TeamChangeRefusal> make(Team team, TeamMember member);
    }

    TeamChangeOutcome change(Actor actor, UUID teamId, Right right, Change change) {
        Team team = lock(actor, teamId).orElse(null);
        if (team == null) {
            return new TeamChangeOutcome.Refused(NOT_FOUND, null);
        }
        return right.against(team)
                .or(() -> change.make(team))
                .<TeamChangeOutcome>map(reason -> new TeamChangeOutcome.Refused(reason, teamId))
                .orElseGet(() -> new TeamChangeOutcome.Changed(teamId));
    }

    /** A change of somebody who is a member today. */
    TeamChangeOutcome change(Actor actor, UUID memberId, LocalDate today, Right right, MemberChange change) {
        UUID teamId = teams.membersByIds(List.of(memberId)).stream()
                .map(TeamMember::getTeamId)
                .findFirst()
                .orElse(memberId);
        return change(actor, teamId, right, team -> {
            TeamMember member = membersOf(team, today).stream()
                    .filter(each -> each.getId().equals(memberId))
                    .findFirst()
                    .orElse(null);
            return member == null ? Optional.of(MEMBER_HAS_LEFT) : change.make(team, member);
        });
    }

    List<TeamMember> membersOf(Team team, LocalDate day) {
        return teams.members(List.of(team.getId()), day);
    }

    private Optional<Team> lock(Actor actor, UUID id) {
        Specification<Team> wanted = (team, query, cb) -> cb.equal(team.get("id"), id);
        return teams.exists(TeamScope.visibleTo(actor).and(wanted)) ? teams.lock(id) : Optional.empty();
    }
}
