package cn.jiayi.team;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M08: leaders and administrators assign areas, all of a change or none. */
@IntegrationTest
class GridAssigningApiTest extends GridApiStage {

    @Autowired
    private Flyway flyway;

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
}
