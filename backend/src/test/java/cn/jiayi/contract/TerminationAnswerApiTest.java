package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.IntegrationTest;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M16: the institution answers, and who may not. */
@IntegrationTest
class TerminationAnswerApiTest extends TerminationApiStage {

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

    private static boolean isForbidden(Response response) {
        boolean[] forbidden = {false};
        response.errors()
                .satisfy(errors -> forbidden[0] = errors.stream()
                        .anyMatch(error ->
                                "FORBIDDEN".equals(error.getExtensions().get("code"))));
        return forbidden[0];
    }
}
