package cn.jiayi.team;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M08: what the board shows, and what a change would do. */
@IntegrationTest
class GridBoardApiTest extends GridApiStage {

    private static final String PREVIEW = """
            query($changes: [GridAssignmentChange!]!) { gridAssignmentPreview(changes: $changes) {
              teams { team { id } before { areaHouseholds } after { areaHouseholds } isOverAdvised isOverLimit }
              problems { areaId reason message }
            } }
            """;

    @Test
    void theBoardShowsGapsOverlapsLoadAndWhatTheViewerMayDo() {
        GraphQlTester.Response board = testers.as(leader).document(BOARD).execute();

        board.path("gridBoard.institution.name").entity(String.class).isEqualTo(practice.name());
        board.path("gridBoard.teams[*].id").entityList(String.class).containsExactly(team(ours), team(theirs));
        board.path("gridBoard.teams[*].load.areaHouseholds")
                .entityList(Integer.class)
                .containsExactly(120, 120);
        board.path("gridBoard.areas.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(area(gap), area(own), area(foreign), area(overlap));
        board.path("gridBoard.areas.edges[*].node.viewerCanAssign")
                .entityList(Boolean.class)
                .containsExactly(true, true, false, true);
        board.path("gridBoard.areas.edges[2].node.viewerCannotAssignReasons")
                .entityList(String.class)
                .containsExactly("BELONGS_TO_OTHER_TEAM");
        board.path("gridBoard.areas.edges[0].node.assignments")
                .entityList(Object.class)
                .hasSize(0);
        board.path("gridBoard.areas.edges[3].node.assignments[*].team.id")
                .entityList(String.class)
                .contains(team(ours), team(theirs))
                .hasSize(2);
        board.path("gridBoard.undoable").valueIsNull();
    }

    @Test
    void thePreviewSaysWhatTheChangeWouldDoAndDoesNothing() {
        UUID large = fixtures.area(practice, 900, 2700);
        GraphQlTester.Response preview = testers.as(leader)
                .document(PREVIEW)
                .variable("changes", List.of(change(large, 0, ours, null), change(overlap, 0, theirs, null)))
                .execute();

        preview.path("gridAssignmentPreview.problems").entityList(Object.class).hasSize(0);
        preview.path("gridAssignmentPreview.teams[*].team.id")
                .entityList(String.class)
                .containsExactly(team(ours), team(theirs));
        preview.path("gridAssignmentPreview.teams[*].before.areaHouseholds")
                .entityList(Integer.class)
                .containsExactly(120, 120);
        preview.path("gridAssignmentPreview.teams[*].after.areaHouseholds")
                .entityList(Integer.class)
                .containsExactly(960, 120);
        assertThat(versions()).containsOnly(0);
    }

    @Test
    void thePreviewWarnsAboveWhatThePolicyAdvisesAndAllows() { // M05, trap 3
        Practice inErqi = fixtures.practice(ERQI);
        Crew team = fixtures.team(inErqi);
        GraphQlTester tester = testers.as(fixtures.leader(team));

        assertThat(warnings(tester, change(fixtures.area(inErqi, 1000, 3000), 0, team, null)))
                .containsExactly(false, false);
        assertThat(warnings(tester, change(fixtures.area(inErqi, 1001, 3000), 0, team, null)))
                .containsExactly(true, false);
        assertThat(warnings(tester, change(fixtures.area(inErqi, 1500, 3000), 0, team, null)))
                .containsExactly(true, false);
        assertThat(warnings(tester, change(fixtures.area(inErqi, 1501, 3000), 0, team, null)))
                .containsExactly(true, true);
    }

    @Test
    void thePreviewNamesTheProblemsThatTheChangeWouldMeet() {
        GraphQlTester.Response preview = testers.as(leader)
                .document(PREVIEW)
                .variable(
                        "changes",
                        List.of(
                                change(gap, 7, ours, null),
                                change(foreign, 0, ours, null),
                                change(own, 0, theirs, null)))
                .execute();

        preview.path("gridAssignmentPreview.problems[*].reason")
                .entityList(String.class)
                .containsExactly("AREA_CHANGED", "BELONGS_TO_OTHER_TEAM");
        preview.path("gridAssignmentPreview.teams[*].after.areaHouseholds")
                .entityList(Integer.class)
                .containsExactly(180, 60);
    }

    private List<Boolean> warnings(GraphQlTester tester, Map<String, Object> change) {
        GraphQlTester.Response preview =
                tester.document(PREVIEW).variable("changes", List.of(change)).execute();
        return List.of(
                preview.path("gridAssignmentPreview.teams[0].isOverAdvised")
                        .entity(Boolean.class)
                        .get(),
                preview.path("gridAssignmentPreview.teams[0].isOverLimit")
                        .entity(Boolean.class)
                        .get());
    }
}
