package cn.jiayi.team;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M08: a change is taken back, as long as nobody has changed it since. */
@IntegrationTest
class GridUndoApiTest extends GridApiStage {

    private static final String UNDO =
            "mutation($input: GridAssignUndoInput!) { gridAssignUndo(input: $input)" + RESULT;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DistrictPolicies policies;

    @Autowired
    private Clock clock;

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

    private GraphQlTester.Response undo(Actor actor, String change) {
        return testers.as(actor)
                .document(UNDO)
                .variable("input", Map.of("idempotencyKey", UUID.randomUUID().toString(), "changeId", change))
                .execute();
    }
}
