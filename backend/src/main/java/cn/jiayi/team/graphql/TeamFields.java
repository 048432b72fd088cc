package cn.jiayi.team.graphql;

import cn.jiayi.platform.Actor;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamPermissions;
import java.time.Clock;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Where a team stands today, and what the viewer may do with it. */
@Controller
@RequiredArgsConstructor
class TeamFields {

    private final TeamPermissions permissions;
    private final Clock clock;

    @SchemaMapping
    boolean isAtWork(Team team) {
        return team.worksOn(LocalDate.now(clock));
    }

    @SchemaMapping
    boolean viewerCanChangeMembers(Team team, @ContextValue Actor actor) {
        return permissions.mayChangeMembers(actor, team);
    }

    @SchemaMapping
    boolean viewerCanManage(Team team, @ContextValue Actor actor) {
        return permissions.mayManage(actor, team);
    }
}
