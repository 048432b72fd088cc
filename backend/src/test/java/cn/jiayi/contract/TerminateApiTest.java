package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M16: an institution ends a contract with a reason and notice. */
@IntegrationTest
class TerminateApiTest {

    private static final String TERMINATE = """
            mutation ($input: ContractTerminateInput!) { answer: contractTerminate(input: $input) {
                ... on ContractTerminated { contract {
                    state endsOn endReason viewerCanTerminate viewerCannotTerminateReasons
                    terminationNotice { reason note givenBy }
                    events { kind day by note }
                } }
                ... on ContractTerminateRefused { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

    private Practice practice;
    private Crew team;
    private Home home;
    private UUID contract;
    private Actor administrator;

    @BeforeEach
    void aHouseholdUnderContract() {
        practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        contract = contracts.inForce(home, team);
        administrator = fixtures.administrator(practice);
    }

    @Test
    void theContractEndsAfterTheNoticeOfThePolicyAndTheHouseholdIsToldWhy() {
        String lastDay = contracts.today().plusDays(30).toString();
        terminate(administrator, contract, "NOT_REACHABLE", " 三次上门都没有人。 ")
                .path("answer.contract")
                .entity(Map.class)
                .satisfies(ended -> assertThat(ended)
                        .containsEntry("state", "IN_FORCE")
                        .containsEntry("endsOn", lastDay)
                        .containsEntry("endReason", "INSTITUTION_GAVE_NOTICE")
                        .containsEntry("viewerCanTerminate", false)
                        .containsEntry("viewerCannotTerminateReasons", List.of("END_IS_SET"))
                        .containsEntry(
                                "terminationNotice",
                                Map.of(
                                        "reason",
                                        "NOT_REACHABLE",
                                        "note",
                                        "三次上门都没有人。",
                                        "givenBy",
                                        administrator.name())))
                .path("answer.contract.events[*].kind")
                .entityList(String.class)
                .containsExactly("SIGNED", "NOTICE_GIVEN", "ENDS");
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(new AuditRows(flyway).of(administrator.subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::recordId, AuditRows.Row::outcome)
                .containsExactly(tuple("contract.terminate", contract, "DONE"));
    }

    @Test
    void theHouseholdSeesTheReasonWhomToCallAndANotice() {
        terminate(administrator, contract, "LIVES_ELSEWHERE", "已搬到外区。");
        testers.as(fixtures.head(home))
                .document("""
                        query { myHousehold { contract {
                            endsOn terminationNotice { note givenBy } team { institutionName phone }
                            viewerCanTerminate viewerCannotTerminateReasons
                        } } notices { edges { node { text } } } }
                        """)
                .execute()
                .path("myHousehold.contract.terminationNotice.note")
                .entity(String.class)
                .isEqualTo("已搬到外区。")
                .path("myHousehold.contract.team.phone")
                .hasValue()
                .path("myHousehold.contract.viewerCanTerminate")
                .entity(Boolean.class)
                .isEqualTo(false)
                .path("notices.edges[*].node.text")
                .entityList(String.class)
                .satisfies(words -> assertThat(words).singleElement().asString().contains("机构已通知解约"));
    }

    @Test
    void refusesWithoutWordsOrWithTooMany() {
        refused(terminate(administrator, contract, "OTHER", "  "), "NOTE_MISSING", "写明");
        refused(terminate(administrator, contract, "OTHER", "字".repeat(501)), "NOTE_TOO_LONG", "500");
        assertThat(contracts.hasAnEnd(contract)).isFalse();
    }

    @Test // trap 11: the household's own request is answered first
    void refusesWhileTheHouseholdWaitsForAnAnswer() {
        Home asking = fixtures.household(practice, null);
        UUID waiting = contracts.file(
                asking,
                team,
                ContractState.IN_FORCE,
                contracts.today().minusDays(9),
                null,
                List.of(contracts.open(asking, TerminationEffect.END_OF_TERM)));
        refused(terminate(administrator, waiting, "OTHER", "不再服务。"), "REQUEST_WAITS", "先在");
        assertThat(contracts.hasAnEnd(waiting)).isFalse();
    }

    @Test
    void refusesWhatIsOverOrHasAnEndAlready() {
        contracts.endOn(contract, contracts.today());
        refused(terminate(administrator, contract, "OTHER", "不再服务。"), "END_IS_SET", "最后一天");
        contracts.endOn(contract, contracts.today().minusDays(1));
        refused(terminate(administrator, contract, "OTHER", "不再服务。"), "NOT_IN_FORCE", "已经结束");
    }

    @Test // trap 26
    void anotherInstitutionsContractIsNotThere() {
        Actor other = fixtures.administrator(fixtures.practice(ERQI));
        refused(terminate(other, contract, "OTHER", "不再服务。"), "NOT_FOUND", "没有这份协议");
        assertThat(contracts.hasAnEnd(contract)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"INSTITUTION_ADMIN"})
    void othersMayNot(Role role) {
        Actor other =
                switch (role) {
                    case RESIDENT -> fixtures.head(home);
                    case TEAM_LEADER -> fixtures.leader(team);
                    default -> fixtures.of(role, ERQI);
                };
        assertThat(Testers.errorCode(terminate(other, contract, "OTHER", "不再服务。")))
                .isEqualTo("FORBIDDEN");
        assertThat(contracts.hasAnEnd(contract)).isFalse();
    }

    private Response terminate(Actor actor, UUID of, String reason, String note) {
        return testers.as(actor)
                .document(TERMINATE)
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                UUID.randomUUID().toString(),
                                "contractId",
                                GlobalId.of("Contract", of),
                                "reason",
                                reason,
                                "note",
                                note))
                .execute();
    }

    private static void refused(Response response, String reason, String words) {
        response.path("answer.reason").entity(String.class).isEqualTo(reason);
        response.path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }
}
