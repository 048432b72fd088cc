package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** A household under contract, and how it asks to leave and is answered over HTTP. */
abstract class TerminationApiStage {

    static final String REQUEST = """
            fragment All on TerminationRequest {
                id state requestedBy reason note effect waitsFor institutionName answerBy isOverdue
                answeredBy closedAt answer endsOn viewerCanWithdraw viewerCanAnswer
                contract { state endsOn openTerminationRequest { id } viewerCanRequestTermination viewerCannotRequestTerminationReasons }
            }
            """;

    static final String ASK = REQUEST + """
            mutation ($input: ContractRequestTerminationInput!) { answer: contractRequestTermination(input: $input) {
                ... on ContractTerminationRequested { request { ...All } }
                ... on ContractRequestTerminationRefused { reason message }
            } }
            """;

    static final String WITHDRAW = REQUEST + """
            mutation ($input: TerminationRequestWithdrawInput!) { answer: terminationRequestWithdraw(input: $input) {
                ... on TerminationRequestWithdrawn { request { ...All } }
                ... on TerminationRequestWithdrawRefused { reason message }
            } }
            """;

    @Autowired
    Fixtures fixtures;

    @Autowired
    ContractFixtures contracts;

    @Autowired
    Testers testers;

    @Autowired
    Flyway flyway;

    Practice practice;
    Crew team;
    Home home;
    UUID contract;
    Actor head;
    Actor administrator;

    @BeforeEach
    void aHouseholdUnderContract() {
        practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        contract = contracts.inForce(home, team);
        head = fixtures.head(home);
        administrator = fixtures.administrator(practice);
    }

    Response ask(Actor actor, String reason, @Nullable String note, String effect) {
        return run(actor, ASK, asking(reason, note, effect));
    }

    Map<String, Object> asking(String reason, @Nullable String note, String effect) {
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

    Response run(Actor actor, String document, Map<String, Object> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    static String id(Response response) {
        return response.path("answer.request.id").entity(String.class).get();
    }

    static String refused(Response response, String reason, String words) {
        response.path("answer.reason").entity(String.class).isEqualTo(reason);
        String message = response.path("answer.message").entity(String.class).get();
        assertThat(message).contains(words);
        return message;
    }

    @Nullable Object node(Actor actor, String id) {
        Map<?, ?> data = testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", id)
                .execute()
                .path("")
                .entity(Map.class)
                .get();
        return data.get("node");
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
