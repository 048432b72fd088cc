package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.Only;
import cn.jiayi.team.GridAssignOutcome;
import cn.jiayi.team.GridAssigning;
import cn.jiayi.team.GridPreview;
import cn.jiayi.team.GridUndoing;
import cn.jiayi.team.Team;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamLoadChange;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
@RequiredArgsConstructor
class GridAssignController {

    private final GridAssigning assigning;
    private final GridUndoing undoing;
    private final GridProblems problems;
    private final GridDirectory areas;
    private final TeamDirectory teams;
    private final TeamProfiles profiles;

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @QueryMapping
    GridAssignmentPreview gridAssignmentPreview(
            @Argument List<GridAssignmentChange> changes, Actor actor, Locale locale) {
        GridPreview preview = assigning.preview(
                actor, changes.stream().map(GridAssignmentChange::change).toList());
        return new GridAssignmentPreview(
                preview.teams(), problems.inWords(actor, preview.problems(), changes.size(), locale));
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    GridAssignResult gridAssign(@Argument GridAssignInput input, Actor actor, Locale locale) {
        return result(assigning.assign(actor, input.command()), actor, locale);
    }

    @Only({Role.TEAM_LEADER, Role.INSTITUTION_ADMIN})
    @MutationMapping
    GridAssignResult gridAssignUndo(@Argument GridAssignUndoInput input, Actor actor, Locale locale) {
        return result(undoing.undo(actor, input.command()), actor, locale);
    }

    @BatchMapping
    List<TeamProfile> team(List<TeamLoadChange> changes) {
        Map<UUID, TeamProfile> found =
                profiles.byIds(changes.stream().map(TeamLoadChange::teamId).toList());
        return changes.stream().map(change -> found.get(change.teamId())).toList();
    }

    private GridAssignResult result(GridAssignOutcome outcome, Actor actor, Locale locale) {
        return switch (outcome) {
            case GridAssignOutcome.Assigned assigned ->
                new GridAssigned(
                        undoing.find(actor, assigned.changeId()).orElseThrow(),
                        areasNow(actor, assigned.areaIds()),
                        teamsNow(actor, assigned.teamIds()));
            case GridAssignOutcome.Refused refused -> problems.inWords(actor, refused, locale);
        };
    }

    private List<GridArea> areasNow(Actor actor, Collection<UUID> ids) {
        Map<UUID, GridArea> found = areas.find(actor, ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private List<Team> teamsNow(Actor actor, Collection<UUID> ids) {
        Map<UUID, Team> found = teams.find(actor, ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
