package cn.jiayi.team;

import static cn.jiayi.team.TeamChangeRefusal.LEADER_NEEDS_SUCCESSOR;
import static cn.jiayi.team.TeamChangeRefusal.VILLAGE_DOCTOR_WORKS_ALONE;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Members come, go and are replaced; what they do and may do changes (M04). A replacement is one act: the team never lacks the role. */
@Service
@RequiredArgsConstructor
public class TeamStaffing {

    private final TeamFile file;
    private final GridHandover areas;
    private final EntityManager entities;
    private final Clock clock;

    @UseCase("team.memberJoin")
    public TeamChangeOutcome join(Actor actor, JoinTeam command) {
        return file.change(actor, command.teamId(), right(actor), team -> {
            Optional<TeamChangeRefusal> against = team.getKind() == TeamKind.VILLAGE_DOCTOR
                    ? Optional.of(VILLAGE_DOCTOR_WORKS_ALONE)
                    : command.member().against().or(() -> TeamRules.happens(command.day(), LocalDate.EPOCH, today()));
            if (against.isEmpty()) {
                enter(team, command.member(), false, command.day());
            }
            return against;
        });
    }

    @UseCase("team.memberLeave")
    public TeamChangeOutcome leave(Actor actor, LeaveTeam command) {
        return change(actor, command.memberId(), (team, member) -> {
            Optional<TeamChangeRefusal> against = against(command, member);
            if (against.isEmpty()) {
                replace(actor, team, member, command);
            }
            return against;
        });
    }

    @UseCase("team.memberDescribe")
    public TeamChangeOutcome describe(Actor actor, DescribeMember command) {
        return change(actor, command.memberId(), (team, member) -> {
            Optional<TeamChangeRefusal> against = Wording.of(command.qualification(), 60)
                    .and(command.duties(), 200)
                    .andMaybe(command.phone(), 30)
                    .against();
            if (against.isEmpty()) {
                member.describe(command.qualification(), command.duties(), command.phone());
            }
            return against;
        });
    }

    @UseCase("team.memberCertify")
    public TeamChangeOutcome certify(Actor actor, CertifyMember command) {
        return change(actor, command.memberId(), (team, member) -> {
            Optional<TeamChangeRefusal> against = Wording.of(command.title(), 60)
                    .and(command.certificate(), 40)
                    .against()
                    .or(() -> TeamRules.inOrder(command.validFrom(), command.validUntil()));
            if (against.isEmpty()) {
                entities.persist(new TeamQualification(Ids.next(), command));
            }
            return against;
        });
    }

    private Optional<TeamChangeRefusal> against(LeaveTeam command, TeamMember member) {
        NewMember successor = command.successor();
        if (successor == null && member.isLeader()) {
            return Optional.of(LEADER_NEEDS_SUCCESSOR);
        }
        return Optional.ofNullable(successor)
                .flatMap(NewMember::against)
                .or(() -> TeamRules.happens(command.day(), member.getSince(), today()));
    }

    private void replace(Actor actor, Team team, TeamMember member, LeaveTeam command) {
        boolean led = member.isLeader();
        member.leave(command.day());
        UUID successor = command.successor() == null ? null : enter(team, command.successor(), led, command.day());
        if (led && successor != null) {
            team.ledBy(successor, command.day());
        }
        areas.ofMember(actor, member.getId(), successor);
    }

    private UUID enter(Team team, NewMember member, boolean leads, LocalDate day) {
        TeamMember entered = new TeamMember(member.draft(leads, day), team.getId());
        entities.persist(entered);
        return entered.getId();
    }

    private TeamChangeOutcome change(Actor actor, UUID memberId, TeamFile.MemberChange change) {
        return file.change(actor, memberId, today(), right(actor), change);
    }

    private TeamFile.Right right(Actor actor) {
        return team -> TeamRules.againstChangingMembers(actor, team, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
