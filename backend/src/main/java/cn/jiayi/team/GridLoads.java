package cn.jiayi.team;

import cn.jiayi.team.GridAssign.Change;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What changes of responsibility do to the teams' loads: an area counts for each team that is responsible for it. */
final class GridLoads {

    private GridLoads() {}

    /** The teams that hold one of the areas before or after. */
    static Set<UUID> touched(Collection<Change> changes, GridSituation situation) {
        Set<UUID> touched = new LinkedHashSet<>();
        changes.forEach(change -> {
            touched.addAll(situation.areas().get(change.areaId()).responsible());
            if (change.teamId() != null) {
                touched.add(change.teamId());
            }
        });
        return touched;
    }

    /** Before and after, the fullest afterwards first. */
    static List<TeamLoadChange> after(Collection<Change> changes, GridSituation situation, Map<UUID, TeamLoad> before) {
        return before.entrySet().stream()
                .map(entry -> new TeamLoadChange(
                        entry.getKey(), entry.getValue(), after(entry.getKey(), entry.getValue(), changes, situation)))
                .sorted(Comparator.comparing(
                                (TeamLoadChange change) -> change.after().areaHouseholds())
                        .reversed()
                        .thenComparing(TeamLoadChange::teamId))
                .toList();
    }

    private static TeamLoad after(UUID team, TeamLoad load, Collection<Change> changes, GridSituation situation) {
        for (Change change : changes) {
            GridSituation.Area area = situation.areas().get(change.areaId());
            int gained =
                    (team.equals(change.teamId()) ? 1 : 0) - (area.responsible().contains(team) ? 1 : 0);
            load = load.plus(gained * area.households(), gained * area.population());
        }
        return load;
    }
}
