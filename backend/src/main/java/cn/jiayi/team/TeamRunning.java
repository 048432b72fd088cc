package cn.jiayi.team;

import static cn.jiayi.team.TeamChangeRefusal.NOT_A_VILLAGE_DOCTOR;
import static cn.jiayi.team.TeamChangeRefusal.NOT_FOUND;

import cn.jiayi.institution.Institution;
import cn.jiayi.institution.Institutions;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** The institution founds teams, says who leads them and what their notice reads, and permits village doctors (M04, M06). */
@Service
@RequiredArgsConstructor
public class TeamRunning {

    private final TeamFile file;
    private final TeamFounding founding;
    private final Institutions institutions;
    private final Clock clock;

    @UseCase("team.found")
    public TeamChangeOutcome found(Actor actor, FoundTeam command) {
        Institution own = Optional.ofNullable(actor.institutionId())
                .flatMap(id -> institutions.visibleTo(actor, id))
                .orElse(null);
        if (own == null) {
            return new TeamChangeOutcome.Refused(NOT_FOUND, null);
        }
        Optional<TeamChangeRefusal> against = TeamRules.againstFounding(command);
        if (against.isPresent()) {
            return new TeamChangeOutcome.Refused(against.get(), null);
        }
        TeamDraft draft = draft(own, command);
        founding.found(List.of(draft));
        return new TeamChangeOutcome.Changed(draft.id());
    }

    @UseCase("team.describe")
    public TeamChangeOutcome describe(Actor actor, DescribeTeam command) {
        return file.change(actor, command.teamId(), right(actor), team -> {
            Optional<TeamChangeRefusal> against = command.notice().against();
            if (against.isEmpty()) {
                team.describe(command.notice());
            }
            return against;
        });
    }

    @UseCase("team.leaderChange")
    public TeamChangeOutcome lead(Actor actor, ChangeLeader command) {
        return file.change(actor, command.memberId(), today(), right(actor), (team, member) -> {
            file.membersOf(team, today()).forEach(each -> each.lead(each.equals(member)));
            team.ledBy(member.getId(), today());
            return Optional.empty();
        });
    }

    @UseCase("team.permit")
    public TeamChangeOutcome permit(Actor actor, PermitVillageDoctor command) {
        return file.change(actor, command.teamId(), right(actor), team -> {
            Optional<TeamChangeRefusal> against = team.getKind() == TeamKind.VILLAGE_DOCTOR
                    ? TeamRules.inOrder(command.from(), command.until())
                    : Optional.of(NOT_A_VILLAGE_DOCTOR);
            if (against.isEmpty()) {
                team.permit(command.from(), command.until());
            }
            return against;
        });
    }

    private TeamFile.Right right(Actor actor) {
        return team -> TeamRules.againstManaging(actor, team, today());
    }

    private TeamDraft draft(Institution own, FoundTeam command) {
        boolean isDoctor = command.kind() == TeamKind.VILLAGE_DOCTOR;
        List<NewMember> members = command.members();
        return new TeamDraft(
                Ids.next(),
                own.getDistrictCode(),
                own.getId(),
                own.getPlaceId(),
                command.kind(),
                command.notice().name().strip(),
                command.notice().studio().strip(),
                command.notice().phone().strip(),
                command.notice().tcmGuidance(),
                isDoctor ? command.permittedFrom() : null,
                isDoctor ? command.permittedUntil() : null,
                IntStream.range(0, members.size())
                        .mapToObj(i -> members.get(i).draft(i == 0, today()))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
