package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.IntegrationTest;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M16: a household asks to leave and takes it back. */
@IntegrationTest
class TerminationRequestApiTest extends TerminationApiStage {

    @Test
    void aRequestSaysWhoMustActByWhen() {
        ask(head, "MOVING_AWAY", null, "END_OF_TERM")
                .path("answer.request")
                .entity(Map.class)
                .satisfies(request -> {
                    assertThat(request)
                            .containsEntry("state", "OPEN")
                            .containsEntry("requestedBy", head.name())
                            .containsEntry("waitsFor", "INSTITUTION_ADMIN")
                            .containsEntry("institutionName", practice.name())
                            .containsEntry(
                                    "answerBy", contracts.today().plusDays(7).toString())
                            .containsEntry("isOverdue", false)
                            .containsEntry("viewerCanWithdraw", true)
                            .containsEntry("viewerCanAnswer", false)
                            .containsEntry("endsOn", null);
                    assertThat((Map<?, ?>) request.get("contract"))
                            .extracting(
                                    "state",
                                    "endsOn",
                                    "openTerminationRequest",
                                    "viewerCanRequestTermination",
                                    "viewerCannotRequestTerminationReasons")
                            .containsExactly(
                                    "IN_FORCE",
                                    null,
                                    Map.of("id", request.get("id")),
                                    false,
                                    List.of("ALREADY_REQUESTED"));
                });
        assertThat(new AuditRows(flyway).of(head.subject()))
                .extracting(
                        AuditRows.Row::action,
                        AuditRows.Row::recordType,
                        AuditRows.Row::recordId,
                        AuditRows.Row::outcome)
                .containsExactly(tuple("contract.requestTermination", "contract", contract, "DONE"));
    }

    @Test
    void theSameKeyAgainAsksOnce() {
        Map<String, Object> input = asking("NOT_NEEDED", null, "ON_ACCEPTANCE");
        String first = id(run(head, ASK, input));
        assertThat(id(run(head, ASK, input))).isEqualTo(first);
        assertThat(requests()).isEqualTo(1);
        assertThat(new AuditRows(flyway).of(head.subject())).hasSize(1);
    }

    @Test
    void refusesASecondRequestAlsoOfAnotherMember() {
        ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE");
        refused(ask(fixtures.spouse(home), "NOT_NEEDED", null, "ON_ACCEPTANCE"), "ALREADY_REQUESTED", "撤回");
        assertThat(requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"OTHER, '  ', NOTE_MISSING, 写明原因", "OTHER, , NOTE_MISSING, 写明原因"})
    void refusesAnotherReasonWithoutWords(String reason, @Nullable String note, String refusal, String words) {
        refused(ask(head, reason, note, "ON_ACCEPTANCE"), refusal, words);
        assertThat(requests()).isZero();
    }

    @Test
    void refusesWordsThatAreTooLongAndKeepsThoseThatJustFit() {
        refused(ask(head, "OTHER", "字".repeat(501), "ON_ACCEPTANCE"), "NOTE_TOO_LONG", "500");
        ask(head, "OTHER", "𠮷".repeat(500), "ON_ACCEPTANCE")
                .path("answer.request.note")
                .entity(String.class)
                .isEqualTo("𠮷".repeat(500));
    }

    @Test
    void refusesForAContractThatHasEndedOrHasAnEnd() {
        contracts.endOn(contract, contracts.today().minusDays(1));
        refused(ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE"), "NOT_IN_FORCE", "已经结束");
        contracts.endOn(contract, contracts.today());
        refused(ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE"), "END_IS_SET", "已经同意");
    }

    @Test // M10
    void refusesAChildAndSaysSoBeforehand() {
        Home young = fixtures.register(
                practice,
                null,
                List.of(
                        fixtures.person("户主", Sex.MALE, contracts.today().minusYears(40), Relation.HEAD),
                        fixtures.person("孩子", Sex.FEMALE, contracts.today().minusYears(12), Relation.CHILD)),
                List.of());
        contract = contracts.inForce(young, team);
        Actor child = fixtures.resident(ERQI, young.childId());
        refused(ask(child, "NOT_NEEDED", null, "ON_ACCEPTANCE"), "CANNOT_REPRESENT", "户主");
        assertThat(capabilities(child))
                .isEqualTo(Map.of(
                        "viewerCanRequestTermination",
                        false,
                        "viewerCannotRequestTerminationReasons",
                        List.of("CANNOT_REPRESENT")));
        String open = id(ask(fixtures.head(young), "NOT_NEEDED", null, "ON_ACCEPTANCE"));
        refused(run(child, WITHDRAW, Map.of("idempotencyKey", key(), "requestId", open)), "CANNOT_REPRESENT", "户主");
    }

    @Test // trap 27
    void whoMayAskIsToldSoAndNobodyElseIs() {
        assertThat(capabilities(head))
                .isEqualTo(Map.of(
                        "viewerCanRequestTermination", true, "viewerCannotRequestTerminationReasons", List.of()));
        assertThat(capabilities(administrator))
                .isEqualTo(Map.of(
                        "viewerCanRequestTermination", false, "viewerCannotRequestTerminationReasons", List.of()));
    }

    @Test // trap 26
    void anotherHouseholdsContractIsNotThere() {
        Actor neighbour = fixtures.head(fixtures.household(practice, null));
        String foreign = refused(ask(neighbour, "NOT_NEEDED", null, "ON_ACCEPTANCE"), "NOT_FOUND", "没有找到");
        contract = Ids.next();
        assertThat(refused(ask(neighbour, "NOT_NEEDED", null, "ON_ACCEPTANCE"), "NOT_FOUND", ""))
                .isEqualTo(foreign);
    }

    @Test
    void aWithdrawnRequestStaysInTheHistoryAndAnotherCanBeMade() {
        String first = id(ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE"));
        Map<String, Object> input = Map.of("idempotencyKey", key(), "requestId", first);
        withdrawn(run(fixtures.spouse(home), WITHDRAW, input));
        String second = id(ask(head, "OTHER_DOCTOR", null, "END_OF_TERM"));
        testers.as(head)
                .document("{ myHousehold { contract { terminationRequests { id state waitsFor } } } }")
                .execute()
                .path("myHousehold.contract.terminationRequests[*].id")
                .entityList(String.class)
                .containsExactly(second, first)
                .path("myHousehold.contract.terminationRequests[*].state")
                .entityList(String.class)
                .containsExactly("OPEN", "WITHDRAWN");
    }

    @Test
    void withdrawingAgainWithTheSameKeyIsTheSameAnswerAndWithANewOneIsRefused() {
        String request = id(ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE"));
        Map<String, Object> input = Map.of("idempotencyKey", key(), "requestId", request);
        withdrawn(run(head, WITHDRAW, input));
        withdrawn(run(head, WITHDRAW, input));
        refused(run(head, WITHDRAW, Map.of("idempotencyKey", key(), "requestId", request)), "NOT_OPEN", "不能再撤回");
        assertThat(new AuditRows(flyway).of(head.subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::outcome)
                .containsExactly(
                        tuple("contract.requestTermination", "DONE"),
                        tuple("terminationRequest.withdraw", "DONE"),
                        tuple("terminationRequest.withdraw", "NOT_OPEN"));
    }

    @Test // trap 26
    void anotherHouseholdsRequestIsNotThere() {
        String request = id(ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE"));
        Actor neighbour = fixtures.head(fixtures.household(practice, null));
        String foreign = refused(
                run(neighbour, WITHDRAW, Map.of("idempotencyKey", key(), "requestId", request)), "NOT_FOUND", "");
        String missing = GlobalId.of("TerminationRequest", Ids.next());
        assertThat(refused(
                        run(neighbour, WITHDRAW, Map.of("idempotencyKey", key(), "requestId", missing)),
                        "NOT_FOUND",
                        ""))
                .isEqualTo(foreign);
        assertThat(node(neighbour, request)).isNull();
        assertThat(node(head, request)).isNotNull();
    }

    @Test
    void aRequestThatAnAnswerHoldsTwiceIsOneRequest() {
        String request = id(ask(head, "NOT_NEEDED", null, "ON_ACCEPTANCE"));
        testers.as(head)
                .document("""
                        { myHousehold {
                            contract { openTerminationRequest { id viewerCanWithdraw contract { viewerCanRequestTermination } } }
                            contractHistory { terminationRequests { id viewerCanWithdraw contract { viewerCanRequestTermination } } }
                        } }
                        """)
                .execute()
                .path("myHousehold.contract.openTerminationRequest.viewerCanWithdraw")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("myHousehold.contractHistory[*].terminationRequests[*].id")
                .entityList(String.class)
                .containsExactly(request);
    }

    private static void withdrawn(Response response) {
        response.path("answer.request.state")
                .entity(String.class)
                .isEqualTo("WITHDRAWN")
                .path("answer.request.closedAt")
                .hasValue()
                .path("answer.request.contract.openTerminationRequest")
                .valueIsNull()
                .path("answer.request.contract.viewerCanRequestTermination")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    private Map<?, ?> capabilities(Actor actor) {
        return testers.as(actor)
                .document(
                        "query ($id: ID!) { node(id: $id) { ... on Contract { viewerCanRequestTermination viewerCannotRequestTerminationReasons } } }")
                .variable("id", GlobalId.of("Contract", contract))
                .execute()
                .path("node")
                .entity(Map.class)
                .get();
    }

    private int requests() {
        return contracts.requests(contract);
    }
}
