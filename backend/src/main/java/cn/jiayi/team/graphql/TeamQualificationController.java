package cn.jiayi.team.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamHistory;
import cn.jiayi.team.TeamMember;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import cn.jiayi.team.TeamQualification;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TeamQualificationController {

    private final TeamHistory history;
    private final TeamDirectory teams;
    private final TeamProfiles profiles;
    private final Clock clock;

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<TeamQualification> qualificationsToRenew(Actor actor, Paging paging) {
        return history.toRenew(actor, paging);
    }

    @BatchMapping
    List<List<TeamQualification>> qualifications(List<TeamMember> members) {
        Map<UUID, List<TeamQualification>> found =
                history.qualificationsOf(members.stream().map(TeamMember::getId).toList());
        return members.stream()
                .map(member -> found.getOrDefault(member.getId(), List.of()))
                .toList();
    }

    @SchemaMapping
    String id(TeamQualification qualification) {
        return GlobalId.of("TeamQualification", qualification.getId());
    }

    @SchemaMapping
    boolean isExpired(TeamQualification qualification) {
        return qualification.isExpiredOn(LocalDate.now(clock));
    }

    @BatchMapping
    List<TeamMember> member(List<TeamQualification> qualifications) {
        Map<UUID, TeamMember> found = membersOf(qualifications);
        return qualifications.stream()
                .map(each -> found.get(each.getMemberId()))
                .toList();
    }

    @BatchMapping
    List<TeamProfile> team(List<TeamQualification> qualifications) {
        Map<UUID, TeamMember> members = membersOf(qualifications);
        Map<UUID, TeamProfile> found = profiles.byIds(
                members.values().stream().map(TeamMember::getTeamId).collect(Collectors.toSet()));
        return qualifications.stream()
                .map(each -> found.get(members.get(each.getMemberId()).getTeamId()))
                .toList();
    }

    private Map<UUID, TeamMember> membersOf(List<TeamQualification> qualifications) {
        return teams.members(
                qualifications.stream().map(TeamQualification::getMemberId).collect(Collectors.toSet()));
    }
}
