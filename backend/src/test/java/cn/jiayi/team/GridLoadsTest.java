package cn.jiayi.team;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.platform.Ids;
import cn.jiayi.team.GridAssign.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M05, M08: what a change does to the loads, before anybody makes it. */
class GridLoadsTest {

    private static final UUID GAINING = Ids.next();
    private static final UUID LOSING = Ids.next();
    private static final UUID AREA = Ids.next();
    private static final UUID OVERLAP = Ids.next();

    private final GridSituation situation = new GridSituation(
            Map.of(AREA, area(100, 300, LOSING), OVERLAP, area(10, 30, LOSING, GAINING)),
            Set.of(GAINING, LOSING),
            Map.of());

    @Test
    void anAreaMovesWithItsHouseholdsAndPersons() {
        assertThat(after(new Change(AREA, 0, GAINING, null)))
                .containsExactly(
                        new TeamLoadChange(GAINING, load(950, 2850), load(1050, 3150)),
                        new TeamLoadChange(LOSING, load(500, 1500), load(400, 1200)));
    }

    @Test
    void settlingAnOverlapTakesFromTheOthersAndGivesNothingTwice() {
        assertThat(after(new Change(OVERLAP, 0, GAINING, null)))
                .containsExactlyInAnyOrder(
                        new TeamLoadChange(GAINING, load(950, 2850), load(950, 2850)),
                        new TeamLoadChange(LOSING, load(500, 1500), load(490, 1470)));
    }

    @Test
    void takingBackLeavesItToNobody() {
        assertThat(after(new Change(AREA, 0, null, null)))
                .containsExactly(new TeamLoadChange(LOSING, load(500, 1500), load(400, 1200)));
    }

    @Test
    void aThousandIsAdvisedAndOneMoreWarns() { // trap 3
        assertThat(load(1000, 3000).isOverAdvised()).isFalse();
        assertThat(load(1001, 3000).isOverAdvised()).isTrue();
        assertThat(load(1500, 3000).isOverLimit()).isFalse();
        assertThat(load(1501, 3000).isOverLimit()).isTrue();
    }

    @Test
    void withoutAPolicysNumbersNothingIsOver() {
        TeamLoad load = new TeamLoad(9000, 9000, 27000, null, null);
        assertThat(load.isOverAdvised()).isFalse();
        assertThat(load.isOverLimit()).isFalse();
    }

    private List<TeamLoadChange> after(Change change) {
        Set<UUID> touched = GridLoads.touched(List.of(change), situation);
        Map<UUID, TeamLoad> loads = new HashMap<>();
        touched.forEach(team -> loads.put(team, team.equals(GAINING) ? load(950, 2850) : load(500, 1500)));
        return GridLoads.after(List.of(change), situation, loads);
    }

    private static TeamLoad load(int households, int population) {
        return new TeamLoad(0, households, population, 1000, 1500);
    }

    private static GridSituation.Area area(int households, int population, UUID... responsible) {
        return new GridSituation.Area(0, null, null, Set.of(responsible), households, population);
    }
}
