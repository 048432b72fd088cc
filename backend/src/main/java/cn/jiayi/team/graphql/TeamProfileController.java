package cn.jiayi.team.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamMember;
import cn.jiayi.team.TeamProfile;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What anyone may read of a team. */
@Controller
@RequiredArgsConstructor
class TeamProfileController {

    private final TeamDirectory teams;

    @SchemaMapping
    String id(TeamProfile profile) {
        return GlobalId.of("Team", profile.teamId());
    }

    @BatchMapping
    List<List<TeamMember>> members(List<TeamProfile> sources) {
        Map<UUID, List<TeamMember>> members =
                teams.membersOf(sources.stream().map(TeamProfile::teamId).toList());
        return sources.stream().map(profile -> members.get(profile.teamId())).toList();
    }

    @SchemaMapping(typeName = "TeamMember", field = "id")
    String memberId(TeamMember member) {
        return GlobalId.of("TeamMember", member.getId());
    }

    @SchemaMapping
    boolean isLeader(TeamMember member) {
        return member.isLeader();
    }
}
