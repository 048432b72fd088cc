package cn.jiayi.application.graphql;

import cn.jiayi.application.ApplicationSubmitRefusal;
import cn.jiayi.application.TeamChoice;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class TeamChoiceFields {

    private final TeamProfiles teams;

    @BatchMapping
    List<TeamProfile> team(List<TeamChoice> sources) {
        Map<UUID, TeamProfile> found =
                teams.byIds(sources.stream().map(TeamChoice::teamId).toList());
        return sources.stream().map(choice -> found.get(choice.teamId())).toList();
    }

    @SchemaMapping
    boolean viewerCanApply(TeamChoice choice) {
        return choice.against().isEmpty();
    }

    @SchemaMapping
    List<ApplicationSubmitRefusal> viewerCannotApplyReasons(TeamChoice choice) {
        return choice.against();
    }
}
