package cn.jiayi.team.graphql;

import cn.jiayi.team.Team;
import cn.jiayi.team.TeamHistory;
import cn.jiayi.team.TeamMember;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Teams as they were on a day, and of all times (trap 12). */
@Controller
@RequiredArgsConstructor
class TeamDayFields {

    private final TeamHistory history;

    @BatchMapping
    List<List<TeamMember>> memberships(List<Team> teams) {
        Map<UUID, List<TeamMember>> found =
                history.memberships(teams.stream().map(Team::getId).toList());
        return teams.stream().map(team -> found.get(team.getId())).toList();
    }

    @SchemaMapping
    TeamHistory.Day on(Team team, @Argument LocalDate date) {
        return new TeamHistory.Day(team, date);
    }

    @SchemaMapping(typeName = "TeamDay")
    boolean isAtWork(TeamHistory.Day day) {
        return day.team().worksOn(day.date());
    }

    @BatchMapping(typeName = "TeamDay")
    Map<TeamHistory.Day, TeamMember> leader(List<TeamHistory.Day> days) {
        return history.leadersOn(days);
    }

    @BatchMapping(typeName = "TeamDay")
    Map<TeamHistory.Day, List<TeamMember>> members(List<TeamHistory.Day> days) {
        return history.membersOn(days);
    }
}
