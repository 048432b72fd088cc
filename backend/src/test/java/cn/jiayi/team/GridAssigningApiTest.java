package cn.jiayi.team;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M08: leaders assign, move and take back; the system shows gaps, overlaps and load. */
@IntegrationTest
class GridAssigningApiTest {

    private static final String AREA =
            "id assignmentVersion changedBy viewerCanAssign viewerCannotAssignReasons assignments { team { id } member { id } }";

    private static final String RESULT = """
             {
              __typename
              ... on GridAssigned {
                change { id areaCount at undoableUntil } areas { %1$s } teams { id load { areaHouseholds areaPopulation } }
              }
              ... on GridAssignRefused { reason message problems { areaId reason message area { %1$s } } }
            } }
            """.formatted(AREA);

    private static final String ASSIGN = "mutation($input: GridAssignInput!) { gridAssign(input: $input)" + RESULT;
    private static final String UNDO =
            "mutation($input: GridAssignUndoInput!) { gridAssignUndo(input: $input)" + RESULT;

    private static final String BOARD = """
            { gridBoard {
                institution { id name }
                teams { id profile { name members { name } } load { areaHouseholds areaPopulation } missingRoles }
                areas(first: 100) { edges { node { %s code name population households village { name } } } }
                undoable { id }
            } }
            """.formatted(AREA);

    private static final String PREVIEW = """
            query($changes: [GridAssignmentChange!]!) { gridAssignmentPreview(changes: $changes) {
              teams { team { id } before { areaHouseholds } after { areaHouseholds } isOverAdvised isOverLimit }
              problems { areaId reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DistrictPolicies policies;

    @Autowired
    private Clock clock;

    private Practice practice;
    private Crew ours;
    private Crew theirs;
    private Actor leader;
    private UUID gap;
    private UUID own;
    private UUID foreign;
    private UUID overlap;

    @BeforeEach
    void twoTeamsAndFourAreas() {
        practice = fixtures.practice(YUBEI);
        ours = fixtures.team(practice);
        theirs = fixtures.team(practice);
        leader = fixtures.leader(ours);
        gap = fixtures.area(practice);
        own = fixtures.area(practice);
        foreign = fixtures.area(practice);
        overlap = fixtures.area(practice);
        fixtures.responsible(ours, own, overlap);
        fixtures.responsible(theirs, foreign, overlap);
    }

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
    void anAdministratorMayAssignEveryAreaOfTheInstitution() {
        testers.as(fixtures.administrator(practice))
                .document(BOARD)
                .execute()
                .path("gridBoard.areas.edges[*].node.viewerCanAssign")
                .entityList(Boolean.class)
                .containsExactly(true, true, true, true);
    }

    @Test
    void assignsAGapToAMemberOfTheTeamAndSaysHowFullItIsNow() {
        GraphQlTester.Response answer = assign(leader, change(gap, 0, ours, ours.nurseId()));

        answer.path("gridAssign.areas[0].assignmentVersion")
                .entity(Integer.class)
                .isEqualTo(1);
        answer.path("gridAssign.areas[0].changedBy").entity(String.class).isEqualTo(leader.name());
        answer.path("gridAssign.areas[0].assignments[0].team.id")
                .entity(String.class)
                .isEqualTo(team(ours));
        answer.path("gridAssign.areas[0].assignments[0].member.id")
                .entity(String.class)
                .isEqualTo(GlobalId.of("TeamMember", ours.nurseId()));
        answer.path("gridAssign.teams[*].id").entityList(String.class).containsExactly(team(ours));
        answer.path("gridAssign.teams[0].load.areaHouseholds")
                .entity(Integer.class)
                .isEqualTo(180);
        answer.path("gridAssign.change.areaCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void movesTakesBackAndSettlesManyAtOnce() {
        GraphQlTester.Response answer = assign(
                leader, change(gap, 0, theirs, null), change(own, 0, null, null), change(overlap, 0, ours, null));

        answer.path("gridAssign.areas[0].assignments[*].team.id")
                .entityList(String.class)
                .containsExactly(team(theirs));
        answer.path("gridAssign.areas[1].assignments").entityList(Object.class).hasSize(0);
        answer.path("gridAssign.areas[2].assignments[*].team.id")
                .entityList(String.class)
                .containsExactly(team(ours));
        answer.path("gridAssign.teams[*].load.areaHouseholds")
                .entityList(Integer.class)
                .contains(60, 120)
                .hasSize(2);
    }

    @Test
    void aChangeIsOneRowInTheAudit() {
        String change = assign(leader, change(gap, 0, ours, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();

        assertThat(new AuditRows(flyway).of(leader.subject())).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo("gridChange.make");
            assertThat(row.recordId()).isEqualTo(GlobalId.uuid("GridChange", change));
            assertThat(row.outcome()).isEqualTo("DONE");
        });
    }

    @Test
    void oneForbiddenAreaStopsAllAndLeavesNoTrace() {
        GraphQlTester.Response answer = assign(leader, change(gap, 0, ours, null), change(foreign, 0, ours, null));

        answer.path("gridAssign.reason").entity(String.class).isEqualTo("BELONGS_TO_OTHER_TEAM");
        answer.path("gridAssign.problems[*].areaId").entityList(String.class).containsExactly(area(foreign));
        answer.path("gridAssign.problems[0].area.viewerCanAssign")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(versions()).containsOnly(0);
    }

    @Test
    void whoComesLateIsToldByWhomAndSeesTheNewState() {
        Actor otherLeader = fixtures.leader(theirs);
        assign(otherLeader, change(gap, 0, theirs, null));

        GraphQlTester.Response answer = assign(leader, change(gap, 0, ours, null));

        answer.path("gridAssign.reason").entity(String.class).isEqualTo("AREA_CHANGED");
        answer.path("gridAssign.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains(otherLeader.name()));
        answer.path("gridAssign.problems[0].area.assignments[0].team.id")
                .entity(String.class)
                .isEqualTo(team(theirs));
        answer.path("gridAssign.problems[0].area.assignmentVersion")
                .entity(Integer.class)
                .isEqualTo(1);
    }

    @Test
    void saysSoInEnglishToo() {
        testers.inEnglish(leader)
                .document(ASSIGN)
                .variable("input", Map.of("idempotencyKey", "k1", "changes", List.of(change(foreign, 0, ours, null))))
                .execute()
                .path("gridAssign.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).startsWith("Another team is responsible"));
    }

    @Test
    void whatIsElsewhereIsNotThere() { // trap 26
        Practice elsewhere = fixtures.practice(YUBEI);
        Crew foreignTeam = fixtures.team(elsewhere);
        UUID foreignArea = fixtures.area(elsewhere);

        for (Map<String, Object> attempt : List.of(
                change(foreignArea, 0, ours, null),
                change(UUID.randomUUID(), 0, ours, null),
                change(gap, 0, foreignTeam, null),
                change(gap, 0, ours, foreignTeam.nurseId()))) {
            GraphQlTester.Response answer = assign(leader, attempt);
            answer.path("gridAssign.reason").entity(String.class).isEqualTo("NOT_FOUND");
        }
        assign(leader, change(foreignArea, 0, ours, null))
                .path("gridAssign.problems[0].area")
                .valueIsNull();
    }

    @Test
    void refusesAMemberOfAnotherTeamAnAreaNamedTwiceAndNoChangeAtAll() {
        assign(leader, change(gap, 0, ours, theirs.nurseId()))
                .path("gridAssign.reason")
                .entity(String.class)
                .isEqualTo("MEMBER_NOT_IN_TEAM");
        assign(leader, change(gap, 0, ours, null), change(gap, 0, theirs, null))
                .path("gridAssign.reason")
                .entity(String.class)
                .isEqualTo("AREA_NAMED_TWICE");
        GraphQlTester.Response nothing = assign(leader);
        nothing.path("gridAssign.reason").entity(String.class).isEqualTo("WRONG_NUMBER_OF_CHANGES");
        nothing.path("gridAssign.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains("200").contains("0"));
        assertThat(versions()).containsOnly(0);
    }

    @Test
    void twoHundredChangesPass() {
        List<UUID> areas =
                Stream.generate(() -> fixtures.area(practice, 1, 3)).limit(200).toList();

        assign(leader, areas.stream().map(each -> change(each, 0, ours, null)).toList())
                .path("gridAssign.change.areaCount")
                .entity(Integer.class)
                .isEqualTo(200);
    }

    @Test
    void onlyLeadersAndAdministratorsAssign() {
        for (Actor actor : List.of(
                fixtures.member(ours),
                fixtures.of(Role.COMMISSION, YUBEI),
                fixtures.head(fixtures.household(practice, own)),
                fixtures.doctor(fixtures.villageDoctor(practice)))) {
            testers.as(actor)
                    .document(ASSIGN)
                    .variable("input", Map.of("idempotencyKey", "k1", "changes", List.of(change(gap, 0, ours, null))))
                    .execute()
                    .errors()
                    .satisfy(errors ->
                            assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
            assertThat(new AuditRows(flyway).of(actor.subject()))
                    .extracting(AuditRows.Row::outcome)
                    .containsExactly("DENIED");
        }
        assertThat(versions()).containsOnly(0);
    }

    @Test
    void theSameKeyChangesNothingTwice() {
        String first = assign("once", change(gap, 0, ours, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();
        String again = assign("once", change(gap, 0, ours, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();

        assertThat(again).isEqualTo(first);
        assertThat(versions().getFirst()).isEqualTo(1);
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

    @Test
    void undoesTheOwnLastChangeAreaByArea() {
        String change = assign(
                        leader, change(gap, 0, ours, null), change(own, 0, null, null), change(overlap, 0, ours, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();
        testers.as(leader)
                .document(BOARD)
                .execute()
                .path("gridBoard.undoable.id")
                .entity(String.class)
                .isEqualTo(change);

        GraphQlTester.Response answer = undo(leader, change);

        answer.path("gridAssignUndo.areas[?(@.id == '" + area(gap) + "')].assignments[*]")
                .entityList(Object.class)
                .hasSize(0);
        answer.path("gridAssignUndo.areas[?(@.id == '" + area(own) + "')].assignments[*].team.id")
                .entityList(String.class)
                .containsExactly(team(ours));
        answer.path("gridAssignUndo.areas[?(@.id == '" + area(overlap) + "')].assignments[*].team.id")
                .entityList(String.class)
                .contains(team(ours), team(theirs))
                .hasSize(2);
        testers.as(leader).document(BOARD).execute().path("gridBoard.undoable").valueIsNull();
        undo(leader, change).path("gridAssignUndo.reason").entity(String.class).isEqualTo("UNDO_TOO_LATE");
    }

    @Test
    void undoesNothingThatSomebodyElseHasChangedSince() {
        String change = assign(leader, change(gap, 0, theirs, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();
        Actor otherLeader = fixtures.leader(theirs);
        assign(otherLeader, change(gap, 1, theirs, theirs.nurseId()));

        testers.as(leader).document(BOARD).execute().path("gridBoard.undoable").valueIsNull();
        GraphQlTester.Response answer = undo(leader, change);
        answer.path("gridAssignUndo.reason").entity(String.class).isEqualTo("AREA_CHANGED");
        answer.path("gridAssignUndo.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains(otherLeader.name()));
    }

    @Test
    void undoesOnlyTheLastAndOnlyTheOwn() {
        String first = assign(leader, change(gap, 0, ours, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();
        assign(leader, change(own, 0, theirs, null));

        undo(leader, first).path("gridAssignUndo.reason").entity(String.class).isEqualTo("UNDO_TOO_LATE");
        undo(fixtures.leader(theirs), first)
                .path("gridAssignUndo.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
        undo(fixtures.administrator(practice), first)
                .path("gridAssignUndo.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void undoesNothingWhenTheTimeHasPassed() {
        String change = assign(leader, change(gap, 0, ours, null))
                .path("gridAssign.change.id")
                .entity(String.class)
                .get();
        jdbc.sql("update grid_change set undoable_until = made_at where id = ?")
                .param(Uuids.bytes(GlobalId.uuid("GridChange", change)))
                .update();

        testers.as(leader).document(BOARD).execute().path("gridBoard.undoable").valueIsNull();
        undo(leader, change).path("gridAssignUndo.reason").entity(String.class).isEqualTo("UNDO_TOO_LATE");
        assertThat(versions().getFirst()).isEqualTo(1);
    }

    @Test
    void canBeUndoneAsLongAsThePolicySays() {
        GraphQlTester.Response answer = assign(leader, change(gap, 0, ours, null));

        Instant at = Instant.parse(
                answer.path("gridAssign.change.at").entity(String.class).get());
        assertThat(answer.path("gridAssign.change.undoableUntil")
                        .entity(String.class)
                        .get())
                .isEqualTo(at.plus(undoTime()).toString());
    }

    private Duration undoTime() {
        return Duration.ofMinutes(
                policies.inForce(YUBEI, LocalDate.now(clock)).orElseThrow().getUndoMinutes());
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

    private List<Integer> versions() {
        return testers.as(leader)
                .document(BOARD)
                .execute()
                .path("gridBoard.areas.edges[*].node.assignmentVersion")
                .entityList(Integer.class)
                .get();
    }

    @SafeVarargs
    private GraphQlTester.Response assign(Actor actor, Map<String, Object>... changes) {
        return assign(actor, List.of(changes));
    }

    private GraphQlTester.Response assign(Actor actor, List<Map<String, Object>> changes) {
        return assign(actor, UUID.randomUUID().toString(), changes);
    }

    private GraphQlTester.Response assign(String key, Map<String, Object> change) {
        return assign(leader, key, List.of(change));
    }

    private GraphQlTester.Response assign(Actor actor, String key, List<Map<String, Object>> changes) {
        return testers.as(actor)
                .document(ASSIGN)
                .variable("input", Map.of("idempotencyKey", key, "changes", changes))
                .execute();
    }

    private GraphQlTester.Response undo(Actor actor, String change) {
        return testers.as(actor)
                .document(UNDO)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "changeId", change))
                .execute();
    }

    private static Map<String, Object> change(UUID area, int version, @Nullable Crew team, @Nullable UUID member) {
        Map<String, Object> change = new HashMap<>(Map.of("areaId", area(area), "expectedVersion", version));
        if (team != null) {
            change.put("teamId", team(team));
        }
        if (member != null) {
            change.put("memberId", GlobalId.of("TeamMember", member));
        }
        return change;
    }

    private static String area(UUID id) {
        return GlobalId.of("GridArea", id);
    }

    private static String team(Crew team) {
        return GlobalId.of("Team", team.id());
    }
}
