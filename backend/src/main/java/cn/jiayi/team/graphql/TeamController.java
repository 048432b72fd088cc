package cn.jiayi.team.graphql;

import cn.jiayi.district.TeamRole;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Anyone;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamLoad;
import cn.jiayi.team.TeamLoads;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TeamController {

    private final TeamDirectory teams;
    private final TeamProfiles profiles;
    private final TeamLoads loads;

    @Anyone
    @QueryMapping
    Window<TeamProfile> publicTeams(
            @Argument @Nullable String districtCode, @Argument @Nullable String placeId, Paging paging) {
        Optional<UUID> town = Optional.ofNullable(placeId).map(id -> GlobalId.uuid("Place", id));
        return profiles(teams.publicNotice(Optional.ofNullable(districtCode), town, paging));
    }

    @Only({Role.TEAM_MEMBER, Role.TEAM_LEADER, Role.VILLAGE_DOCTOR})
    @QueryMapping
    @Nullable Team myTeam(Actor actor) {
        return teams.own(actor).orElse(null);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN, Role.HOSPITAL_COORDINATOR, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<TeamProfile> teams(Actor actor, Paging paging) {
        return profiles(teams.list(actor, paging));
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN, Role.COMMISSION, Role.SUPERVISOR})
    @QueryMapping
    Window<Team> teamRegister(@Argument @Nullable Boolean withClosed, Actor actor, Paging paging) {
        return teams.register(actor, Boolean.TRUE.equals(withClosed), paging);
    }

    @BatchMapping
    List<TeamProfile> profile(List<Team> sources) {
        Map<Team, TeamProfile> found = profiles.of(sources);
        return sources.stream().map(found::get).toList();
    }

    @BatchMapping
    List<TeamLoad> load(List<Team> sources) {
        Map<UUID, TeamLoad> found = loads.of(sources);
        return sources.stream().map(team -> found.get(team.getId())).toList();
    }

    @BatchMapping
    List<Set<TeamRole>> missingRoles(List<Team> sources) {
        Map<UUID, Set<TeamRole>> missing = teams.missingRoles(sources);
        return sources.stream().map(team -> missing.get(team.getId())).toList();
    }

    private Window<TeamProfile> profiles(Window<Team> page) {
        Map<Team, TeamProfile> found = profiles.of(page.getContent());
        return page.map(found::get);
    }
}
