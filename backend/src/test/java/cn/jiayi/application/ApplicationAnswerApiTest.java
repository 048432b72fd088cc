package cn.jiayi.application;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractState;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M13, M17: the team accepts, which signs, or declines with a reason. */
@IntegrationTest
class ApplicationAnswerApiTest extends ApplicationApiStage {

    @Test // M13: both sides have signed, it takes effect
    void theContractIsInForceTheSameMoment() {
        UUID application = applications.open(home, team);
        accept(leader, application).path("answer.application").entity(Map.class).satisfies(accepted -> {
            assertThat(accepted)
                    .containsEntry("state", "ACCEPTED")
                    .containsEntry("answeredBy", leader.name())
                    .containsEntry("viewerCanAccept", false)
                    .containsEntry("viewerCanDecline", false);
            assertThat((Map<?, ?>) accepted.get("contract"))
                    .extracting("state", "signedOn", "signer")
                    .containsExactly(
                            "IN_FORCE",
                            applications.today().toString(),
                            Map.of("name", home.headName(), "authority", "HEAD"));
        });
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(contracts.contractsInForce(home)).isEqualTo(1);
    }

    @Test // M17, trap 6
    void aSwitchEndsTheOldContractTheDayBefore() {
        Crew old = fixtures.team(practice);
        UUID before = contracts.inForce(home, old);
        String application = submit(head, team, null)
                .path("answer.application.fromTeam.id")
                .entity(String.class)
                .isEqualTo(GlobalId.of("Team", old.id()))
                .path("answer.application.id")
                .entity(String.class)
                .get();
        accept(leader, GlobalId.uuid("Application", application))
                .path("answer.application.contract.team.id")
                .entity(String.class)
                .isEqualTo(GlobalId.of("Team", team.id()));
        testers.as(head)
                .document("query ($id: ID!) { node(id: $id) { ... on Contract { state endsOn endReason } } }")
                .variable("id", GlobalId.of("Contract", before))
                .execute()
                .path("node")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "state",
                        "TERMINATED",
                        "endsOn",
                        applications.today().minusDays(1).toString(),
                        "endReason",
                        "SWITCHED"));
        assertThat(contracts.signedHouseholds(old)).isZero();
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(contracts.contractsInForce(home)).isEqualTo(1);
    }

    @Test // trap 6: from tomorrow
    void whatWasSignedTodayIsNotSwitchedToday() {
        Crew old = fixtures.team(practice);
        contracts.file(home, old, ContractState.IN_FORCE, applications.today(), null);
        UUID application = applications.open(home, team);
        permissions(leader, application)
                .isEqualTo(Map.of("viewerCanAccept", false, "viewerCannotAcceptReasons", List.of("SIGNED_TODAY")));
        refused(accept(leader, application), "SIGNED_TODAY", "明天");
        assertThat(contracts.signedHouseholds(old)).isEqualTo(1);
        assertThat(contracts.signedHouseholds(team)).isZero();
        assertThat(applications.stored(application)).isEqualTo("OPEN");
    }

    @Test // trap 3
    void refusesTheHousehold1501AndSaysTheCountAndTheLimit() {
        UUID application = applications.open(home, team);
        contracts.count(team, 1500);
        refused(accept(leader, application), "TEAM_FULL", "1500 户")
                .path("answer.current")
                .entity(Integer.class)
                .isEqualTo(1500)
                .path("answer.limit")
                .entity(Integer.class)
                .isEqualTo(1500);
        assertThat(applications.stored(application)).isEqualTo("OPEN");
    }

    @Test
    void refusesWithoutASignature() {
        UUID application = applications.open(home, team);
        refused(run(leader, ACCEPT, accepting(application, "[[[1,1]]]")), "SIGNATURE_MISSING", "签字");
        assertThat(contracts.contracts(home)).isZero();
    }

    @Test // trap 8: who signed has died since
    void refusesWhereTheApplicantIsGone() {
        UUID application = applications.open(home, team);
        contracts.set("resident", home.headId(), "died_on", applications.today());
        refused(accept(leader, application), "SIGNER_CANNOT_REPRESENT", "重新申请");
    }

    @Test
    void refusesWhatHasLapsedAlsoBeforeTheJobHasRun() {
        UUID application = applications.open(home, team);
        applications.age(application, 15);
        permissions(leader, application)
                .isEqualTo(Map.of("viewerCanAccept", true, "viewerCannotAcceptReasons", List.of()));
        applications.age(application, 1);
        refused(accept(leader, application), "NOT_OPEN", "过期");
    }

    @Test // trap 26
    void anotherTeamsApplicationIsNotThere() {
        UUID application = applications.open(home, team);
        Actor colleague = fixtures.leader(fixtures.team(practice));
        refused(accept(colleague, application), "NOT_FOUND", "没有这份申请");
        assertThat(applications.stored(application)).isEqualTo("OPEN");
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"TEAM_MEMBER", "TEAM_LEADER", "VILLAGE_DOCTOR"})
    void othersMayNot(Role role) {
        UUID application = applications.open(home, team);
        Actor other = role == Role.RESIDENT ? head : staff(role);
        assertThat(Testers.errorCode(accept(other, application))).isEqualTo("FORBIDDEN");
        assertThat(Testers.errorCode(decline(other, application, "不行"))).isEqualTo("FORBIDDEN");
        assertThat(applications.stored(application)).isEqualTo("OPEN");
    }

    @Test
    void theHouseholdReadsWhyAndAppliesElsewhere() {
        UUID application = applications.open(home, team);
        decline(leader, application, "本团队不上门，建议选择滨河团队。")
                .path("answer.application.answer")
                .entity(String.class)
                .isEqualTo("本团队不上门，建议选择滨河团队。");
        testers.as(head)
                .document(
                        "query { notices { edges { node { text } } } myHousehold { openApplication { id } applications { state } } }")
                .execute()
                .path("notices.edges[0].node.text")
                .entity(String.class)
                .satisfies(text -> assertThat(text).contains("建议选择滨河团队"))
                .path("myHousehold.applications[*].state")
                .entityList(String.class)
                .containsExactly("DECLINED");
        submit(head, fixtures.team(practice), null)
                .path("answer.application.id")
                .hasValue();
    }

    @Test
    void refusesWithoutWordsOrWithTooMany() {
        UUID application = applications.open(home, team);
        refused(decline(leader, application, " "), "NOTE_MISSING", "写明");
        refused(decline(leader, application, "字".repeat(501)), "NOTE_TOO_LONG", "500");
    }

    @SuppressWarnings("rawtypes")
    private GraphQlTester.Entity<Map, ?> permissions(Actor actor, UUID of) {
        return testers.as(actor)
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Application { viewerCanAccept viewerCannotAcceptReasons } } }")
                .variable("id", GlobalId.of("Application", of))
                .execute()
                .path("node")
                .entity(Map.class);
    }
}
