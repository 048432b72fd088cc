package cn.jiayi.team;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board costs the same number of statements, however many areas and teams stand on it. */
@IntegrationTest
class GridBoardStatementsTest {

    private static final String BOARD = """
            { gridBoard {
                institution { name }
                teams { profile { name institutionName members { name } } load { signedHouseholds areaHouseholds limit } missingRoles }
                areas(first: 100) { edges { node {
                  name village { name } viewerCanAssign viewerCannotAssignReasons
                  assignments { since team { name members { name } } member { name } }
                } } }
                undoable { id }
            } }
            """;

    private static final String PLOTS = """
            { gridBoard { institution { name } plots {
                areaId code name village boundary households population assignmentVersion changedBy changedAt
                teamIds members viewerCannotAssignReasons
            } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private TeamFounding founding;

    @Test
    void doNotGrowWithAreasAndTeams() {
        Practice practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        assigned(practice, team);
        Actor leader = fixtures.leader(team);
        statements(leader, 1);

        List<String> forOne = statements(leader, 1);
        for (int i = 1; i < 60; i++) {
            assigned(practice, i % 6 == 0 ? fixtures.team(practice) : team);
        }
        List<String> forSixty = statements(leader, 60);

        assertThat(forSixty).hasSameSizeAs(forOne).hasSizeLessThan(24);
    }

    @Test
    void aMapOfTwoThousandAreasIsTwoStatements() { // M08
        Practice practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        List<UUID> areas =
                IntStream.range(0, 2_000).mapToObj(i -> fixtures.area(practice)).toList();
        founding.makeResponsible(
                areas.stream()
                        .limit(1_990)
                        .map(area -> new TeamFounding.Responsibility(area, team.id(), null))
                        .toList(),
                Instant.parse("2026-01-01T00:00:00Z"));
        Actor leader = fixtures.leader(team);
        statements(leader, PLOTS, "gridBoard.plots", 2_000);

        List<String> withPlots = statements(leader, PLOTS, "gridBoard.plots", 2_000);
        List<String> without = Statements.of(() -> testers.onThisThread(leader)
                .document("{ gridBoard { institution { name } } }")
                .execute());

        assertThat(withPlots).hasSize(without.size() + 2);
    }

    private void assigned(Practice practice, Crew team) {
        UUID area = fixtures.area(practice);
        founding.makeResponsible(
                List.of(new TeamFounding.Responsibility(area, team.id(), team.nurseId())),
                Instant.parse("2026-01-01T00:00:00Z"));
    }

    private List<String> statements(Actor actor, int areas) {
        return statements(actor, BOARD, "gridBoard.areas.edges", areas);
    }

    private List<String> statements(Actor actor, String document, String list, int areas) {
        return Statements.of(() -> testers.onThisThread(actor)
                .document(document)
                .execute()
                .path(list)
                .entityList(Object.class)
                .hasSize(areas));
    }
}
