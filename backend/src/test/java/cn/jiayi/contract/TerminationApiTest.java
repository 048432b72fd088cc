package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M16, trap 11: a household asks, takes back; its institution accepts or returns. */
@IntegrationTest
class TerminationApiTest {

    private static final String REQUEST = """
            fragment All on TerminationRequest {
                id state requestedBy reason note effect waitsFor institutionName answerBy isOverdue
                answeredBy closedAt answer endsOn viewerCanWithdraw viewerCanAnswer
                contract { state endsOn openTerminationRequest { id } viewerCanRequestTermination viewerCannotRequestTerminationReasons }
            }
            """;
    private static final String ASK = REQUEST + """
            mutation ($input: ContractRequestTerminationInput!) { answer: contractRequestTermination(input: $input) {
                ... on ContractTerminationRequested { request { ...All } }
                ... on ContractRequestTerminationRefused { reason message }
            } }
            """;
    private static final String WITHDRAW = REQUEST + """
            mutation ($input: TerminationRequestWithdrawInput!) { answer: terminationRequestWithdraw(input: $input) {
                ... on TerminationRequestWithdrawn { request { ...All } }
                ... on TerminationRequestWithdrawRefused { reason message }
            } }
            """;
    private static final String ACCEPT = REQUEST + """
            mutation ($input: TerminationRequestAcceptInput!) { answer: terminationRequestAccept(input: $input) {
                ... on TerminationRequestAnswered { request { ...All } }
                ... on TerminationRequestAnswerRefused { reason message current { ...All } }
            } }
            """;
    private static final String RETURN = REQUEST + """
            mutation ($input: TerminationRequestReturnInput!) { answer: terminationRequestReturn(input: $input) {
                ... on TerminationRequestAnswered { request { ...All } }
                ... on TerminationRequestAnswerRefused { reason message current { ...All } }
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
    private Actor head;
    private Actor administrator;

    @BeforeEach
    void aHouseholdUnderContract() {
        practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        contract = contracts.inForce(home, team);
        head = fixtures.head(home);
        administrator = fixtures.administrator(practice);
    }

    // ---- the household asks

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

    // ---- the household takes back

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

    // ---- the institution answers

    @Test // traps 9 and 11
    void acceptedNowTheContractStaysInForceAllThroughThisDay() {
        String request = id(ask(head, "MOVING_AWAY", null, "ON_ACCEPTANCE"));
        Map<String, Object> input = Map.of("idempotencyKey", key(), "requestId", request, "note", "祝您新居顺利");
        for (int i = 0; i < 2; i++) {
            run(administrator, ACCEPT, input)
                    .path("answer.request")
                    .entity(Map.class)
                    .satisfies(answered -> {
                        assertThat(answered)
                                .containsEntry("state", "ACCEPTED")
                                .containsEntry("endsOn", contracts.today().toString())
                                .containsEntry("answeredBy", administrator.name())
                                .containsEntry("answer", "祝您新居顺利")
                                .containsEntry("waitsFor", null)
                                .containsEntry("viewerCanAnswer", false);
                        assertThat((Map<?, ?>) answered.get("contract"))
                                .extracting("state", "endsOn")
                                .containsExactly("IN_FORCE", contracts.today().toString());
                    });
        }
        assertThat(contracts.signedHouseholds(team)).isEqualTo(1);
        assertThat(new AuditRows(flyway).of(administrator.subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::recordId, AuditRows.Row::outcome)
                .containsExactly(
                        tuple("terminationRequest.accept", GlobalId.uuid("TerminationRequest", request), "DONE"));
    }

    @Test // traps 9 and 11
    void acceptedForTheEndOfTheTermItEndsWithTheTermsLastDay() {
        String request = id(ask(head, "MOVING_AWAY", null, "END_OF_TERM"));
        LocalDate lastDay = contracts.today().minusDays(10).plusYears(3).minusDays(1);
        run(administrator, ACCEPT, Map.of("idempotencyKey", key(), "requestId", request))
                .path("answer.request.endsOn")
                .entity(String.class)
                .isEqualTo(lastDay.toString())
                .path("answer.request.contract.endsOn")
                .entity(String.class)
                .isEqualTo(lastDay.toString());
    }

    @Test
    void returnedWithAReasonTheContractGoesOn() {
        String request = id(ask(head, "NOT_CONTENT", null, "ON_ACCEPTANCE"));
        refused(
                run(administrator, RETURN, Map.of("idempotencyKey", key(), "requestId", request, "note", " ")),
                "NOTE_MISSING",
                "写明原因");
        refused(
                run(
                        administrator,
                        RETURN,
                        Map.of("idempotencyKey", key(), "requestId", request, "note", "字".repeat(501))),
                "NOTE_TOO_LONG",
                "500");
        run(administrator, RETURN, Map.of("idempotencyKey", key(), "requestId", request, "note", "请先与团队长面谈"))
                .path("answer.request")
                .entity(Map.class)
                .satisfies(answered -> {
                    assertThat(answered)
                            .containsEntry("state", "RETURNED")
                            .containsEntry("answer", "请先与团队长面谈")
                            .containsEntry("endsOn", null);
                    assertThat((Map<?, ?>) answered.get("contract"))
                            .extracting("state", "endsOn")
                            .containsExactly("IN_FORCE", null);
                });
    }

    @Test
    void refusesASecondAnswerAndShowsTheFirst() {
        String request = id(ask(head, "NOT_CONTENT", null, "ON_ACCEPTANCE"));
        run(administrator, ACCEPT, Map.of("idempotencyKey", key(), "requestId", request));
        Actor colleague = fixtures.administrator(practice);
        Response second = run(colleague, RETURN, Map.of("idempotencyKey", key(), "requestId", request, "note", "再想想"));
        refused(second, "NOT_OPEN", "已有同事答复");
        second.path("answer.current.state")
                .entity(String.class)
                .isEqualTo("ACCEPTED")
                .path("answer.current.answeredBy")
                .entity(String.class)
                .isEqualTo(administrator.name());
    }

    @Test // trap 26
    void anotherInstitutionsRequestIsNotThere() {
        String request = id(ask(head, "NOT_CONTENT", null, "ON_ACCEPTANCE"));
        Actor other = fixtures.administrator(fixtures.practice(ERQI));
        String missing = GlobalId.of("TerminationRequest", Ids.next());
        for (String document : List.of(ACCEPT, RETURN)) {
            Response foreign = run(other, document, Map.of("idempotencyKey", key(), "requestId", request, "note", "好"));
            foreign.path("answer.current").valueIsNull();
            assertThat(refused(foreign, "NOT_FOUND", "没有"))
                    .isEqualTo(refused(
                            run(other, document, Map.of("idempotencyKey", key(), "requestId", missing, "note", "好")),
                            "NOT_FOUND",
                            ""));
        }
        assertThat(node(other, request)).isNull();
        assertThat(contracts.contractsInForce(home)).isEqualTo(1);
    }

    // ---- who may not

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyResidentsAskAndOnlyTheAdministratorAnswers(Role role) {
        String request = id(ask(head, "NOT_CONTENT", null, "ON_ACCEPTANCE"));
        Actor actor = role == Role.RESIDENT ? head : fixtures.of(role, ERQI);
        boolean resident = role == Role.RESIDENT;
        boolean answers = role == Role.INSTITUTION_ADMIN;
        assertThat(isForbidden(run(actor, ASK, asking("NOT_NEEDED", null, "ON_ACCEPTANCE"))))
                .isEqualTo(!resident);
        Map<String, Object> input = Map.of("idempotencyKey", key(), "requestId", request);
        assertThat(isForbidden(run(actor, WITHDRAW, input))).isEqualTo(!resident);
        Map<String, Object> answer = Map.of("idempotencyKey", key(), "requestId", request, "note", "好");
        assertThat(isForbidden(run(actor, ACCEPT, answer))).isEqualTo(!answers);
        answer = Map.of("idempotencyKey", key(), "requestId", request, "note", "好的");
        assertThat(isForbidden(run(actor, RETURN, answer))).isEqualTo(!answers);
        assertThat(contracts.contractsInForce(home)).isEqualTo(1);
    }

    // ---- lists

    @Test
    void theInstitutionsListBeginsWithTheEarliestAnswerDateAndTellsWhatIsOverdue() {
        Home late = fixtures.household(practice, null);
        TerminationRequestDraft old = new TerminationRequestDraft(
                Ids.next(),
                TerminationReason.NOT_NEEDED,
                null,
                TerminationEffect.END_OF_TERM,
                late.headId(),
                late.headName(),
                contracts.now().minusSeconds(864_000),
                contracts.today().minusDays(3),
                null);
        contracts.file(late, team, ContractState.IN_FORCE, contracts.today().minusYears(1), null, List.of(old));
        String young = id(ask(head, "NOT_CONTENT", null, "ON_ACCEPTANCE"));
        String document = """
                query ($after: String) { terminationRequests(filter: { states: [OPEN] }, first: 1, after: $after) {
                    edges { node { id isOverdue viewerCanAnswer contract { number household { id } } } } pageInfo { endCursor hasNextPage } } }
                """;
        Response first = testers.as(administrator).document(document).execute();
        first.path("terminationRequests.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(GlobalId.of("TerminationRequest", old.id()))
                .path("terminationRequests.edges[*].node.isOverdue")
                .entityList(Boolean.class)
                .containsExactly(true)
                .path("terminationRequests.edges[*].node.viewerCanAnswer")
                .entityList(Boolean.class)
                .containsExactly(true)
                .path("terminationRequests.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(true);
        testers.as(administrator)
                .document(document)
                .variable(
                        "after",
                        first.path("terminationRequests.pageInfo.endCursor")
                                .entity(String.class)
                                .get())
                .execute()
                .path("terminationRequests.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(young)
                .path("terminationRequests.pageInfo.hasNextPage")
                .entity(Boolean.class)
                .isEqualTo(false);
        testers.as(fixtures.administrator(fixtures.practice(ERQI)))
                .document("{ terminationRequests { edges { node { id } } } }")
                .execute()
                .path("terminationRequests.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    private Response ask(Actor actor, String reason, @Nullable String note, String effect) {
        return run(actor, ASK, asking(reason, note, effect));
    }

    private Map<String, Object> asking(String reason, @Nullable String note, String effect) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                key(),
                "contractId",
                GlobalId.of("Contract", contract),
                "reason",
                reason,
                "effect",
                effect));
        if (note != null) {
            input.put("note", note);
        }
        return input;
    }

    private Response run(Actor actor, String document, Map<String, Object> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    private static String id(Response response) {
        return response.path("answer.request.id").entity(String.class).get();
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

    private static String refused(Response response, String reason, String words) {
        response.path("answer.reason").entity(String.class).isEqualTo(reason);
        String message = response.path("answer.message").entity(String.class).get();
        assertThat(message).contains(words);
        return message;
    }

    private static boolean isForbidden(Response response) {
        boolean[] forbidden = {false};
        response.errors()
                .satisfy(errors -> forbidden[0] = errors.stream()
                        .anyMatch(error ->
                                "FORBIDDEN".equals(error.getExtensions().get("code"))));
        return forbidden[0];
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

    private @Nullable Object node(Actor actor, String id) {
        Map<?, ?> data = testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .path("")
                .entity(Map.class)
                .get();
        return data.get("node");
    }

    private int requests() {
        return contracts.requests(contract);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
