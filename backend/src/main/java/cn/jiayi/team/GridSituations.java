package cn.jiayi.team;

import cn.jiayi.grid.GridArea;
import cn.jiayi.grid.GridDirectory;
import cn.jiayi.platform.Actor;
import cn.jiayi.team.GridAssign.Change;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Loads what the rules of grid assignments look at, in five statements whatever the number of changes. */
@Component
@RequiredArgsConstructor
class GridSituations {

    private final GridDirectory areas;
    private final GridAssignments assignments;
    private final TeamDirectory teams;

    GridSituation seenBy(Actor actor, List<Change> changes) {
        Set<UUID> areaIds = changes.stream().map(Change::areaId).collect(Collectors.toSet());
        // responsibilities before versions: if somebody changes both in between, the version betrays it, never the
        // other way round
        Map<UUID, Set<UUID>> responsible = responsible(areaIds);
        Map<UUID, GridSituation.Area> found = new HashMap<>();
        areas.find(actor, areaIds)
                .forEach((id, area) -> found.put(id, seen(area, responsible.getOrDefault(id, Set.of()))));
        Set<UUID> receivers = receivers(actor);
        return new GridSituation(found, receivers, teamOfMember(receivers));
    }

    /** The teams that are responsible now, by area; a gap has no entry. */
    Map<UUID, Set<UUID>> responsible(Collection<UUID> areaIds) {
        return areaIds.isEmpty()
                ? Map.of()
                : assignments.open(areaIds).stream()
                        .collect(Collectors.groupingBy(
                                GridAssignment::getGridAreaId,
                                Collectors.mapping(GridAssignment::getTeamId, Collectors.toSet())));
    }

    private Set<UUID> receivers(Actor actor) {
        return actor.institutionId() == null
                ? Set.of()
                : teams.ofInstitution(actor, actor.institutionId()).stream()
                        .map(Team::getId)
                        .collect(Collectors.toSet());
    }

    private Map<UUID, UUID> teamOfMember(Set<UUID> teamIds) {
        return teams.membersOf(teamIds).values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(TeamMember::getId, TeamMember::getTeamId));
    }

    private static GridSituation.Area seen(GridArea area, Set<UUID> responsible) {
        return new GridSituation.Area(
                area.getAssignmentVersion(),
                area.getChangedBy(),
                area.getChangedAt(),
                responsible,
                area.getHouseholds(),
                area.getPopulation());
    }
}
