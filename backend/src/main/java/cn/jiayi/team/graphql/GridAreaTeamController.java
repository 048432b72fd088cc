package cn.jiayi.team.graphql;

import cn.jiayi.grid.GridArea;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.GridAssignRefusal;
import cn.jiayi.team.GridAssigning;
import cn.jiayi.team.GridAssignment;
import cn.jiayi.team.GridResponsibilities;
import cn.jiayi.team.TeamDirectory;
import cn.jiayi.team.TeamMember;
import cn.jiayi.team.TeamProfile;
import cn.jiayi.team.TeamProfiles;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

/** What the team module adds to a grid area: who is responsible, and whether the caller may change it. */
@Controller
@RequiredArgsConstructor
class GridAreaTeamController {

    private final GridResponsibilities responsibilities;
    private final GridAssigning assigning;
    private final TeamProfiles profiles;
    private final TeamDirectory teams;

    @BatchMapping
    List<List<GridAssignment>> assignments(List<GridArea> areas) {
        Map<UUID, List<GridAssignment>> found = responsibilities.of(ids(areas));
        return areas.stream()
                .map(area -> found.getOrDefault(area.getId(), List.of()))
                .toList();
    }

    @BatchMapping
    List<Boolean> viewerCanAssign(List<GridArea> areas, @ContextValue Actor actor) {
        return viewerCannotAssignReasons(areas, actor).stream()
                .map(List::isEmpty)
                .toList();
    }

    @BatchMapping
    List<List<GridAssignRefusal>> viewerCannotAssignReasons(List<GridArea> areas, @ContextValue Actor actor) {
        Map<UUID, List<GridAssignRefusal>> against = assigning.against(actor, ids(areas));
        return areas.stream().map(area -> against.get(area.getId())).toList();
    }

    @BatchMapping
    List<TeamProfile> team(List<GridAssignment> assignments) {
        Map<UUID, TeamProfile> found = profiles.byIds(
                assignments.stream().map(GridAssignment::getTeamId).distinct().toList());
        return assignments.stream()
                .map(assignment -> found.get(assignment.getTeamId()))
                .toList();
    }

    @BatchMapping
    Map<GridAssignment, TeamMember> member(List<GridAssignment> assignments) {
        List<GridAssignment> toMembers = assignments.stream()
                .filter(assignment -> assignment.getMemberId() != null)
                .toList();
        Map<UUID, TeamMember> found = teams.members(
                toMembers.stream().map(GridAssignment::getMemberId).distinct().toList());
        return toMembers.stream()
                .collect(Collectors.toMap(Function.identity(), assignment -> found.get(assignment.getMemberId())));
    }

    private static List<UUID> ids(List<GridArea> areas) {
        return areas.stream().map(GridArea::getId).toList();
    }
}
