package cn.jiayi.application;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** A household and a team near by, and how applications are made and answered over HTTP. */
abstract class ApplicationApiStage {

    static final String ALL = """
            fragment All on Application {
                id state team { id } fromTeam { id } applicant message answerBy lapsesOn isOverdue isServedFirst
                answeredBy answer viewerCanWithdraw viewerCanDecline viewerCanAccept viewerCannotAcceptReasons
                contract { id state signedOn signer { name authority } team { id } }
            }
            """;

    static final String SUBMIT = ALL + """
            mutation ($input: ApplicationSubmitInput!) { answer: applicationSubmit(input: $input) {
                ... on ApplicationSubmitted { application { ...All } }
                ... on ApplicationSubmitRefused { reason message }
            } }
            """;

    static final String ANSWER = """
            ... on ApplicationAnswered { isTeamOverAdvised application { ...All } }
            ... on ApplicationAnswerRefused { reason message current limit }
            """;

    static final String ACCEPT = ALL
            + "mutation ($input: ApplicationAcceptInput!) { answer: applicationAccept(input: $input) { %s } }"
                    .formatted(ANSWER);

    static final String DECLINE = ALL
            + "mutation ($input: ApplicationDeclineInput!) { answer: applicationDecline(input: $input) { %s } }"
                    .formatted(ANSWER);

    @Autowired
    Fixtures fixtures;

    @Autowired
    ContractFixtures contracts;

    @Autowired
    ApplicationFixtures applications;

    @Autowired
    Testers testers;

    Practice practice;
    UUID area;
    Crew team;
    Home home;
    Actor head;
    Actor leader;

    @BeforeEach
    void aHouseholdAndATeamOfErqi() {
        practice = fixtures.practice(ERQI);
        area = fixtures.area(practice);
        team = fixtures.team(practice);
        fixtures.responsible(team, area);
        home = fixtures.household(practice, area);
        head = fixtures.head(home);
        leader = fixtures.leader(team);
    }

    @SuppressWarnings("rawtypes")
    GraphQlTester.Entity<Map, ?> household(Actor actor, Home of) {
        return testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { ... on Household { number } } }")
                .variable("id", GlobalId.of("Household", of.id()))
                .execute()
                .path("node")
                .entity(Map.class);
    }

    Actor staff(Role role) {
        return role == Role.TEAM_LEADER ? leader : fixtures.of(role, ERQI);
    }

    Response submit(Actor actor, Crew to, @Nullable String message) {
        return run(actor, SUBMIT, submitting(to, message, ApplicationFixtures.SIGNATURE));
    }

    Response accept(Actor actor, UUID application) {
        return run(actor, ACCEPT, accepting(application, ApplicationFixtures.SIGNATURE));
    }

    Response decline(Actor actor, UUID application, String note) {
        Map<String, Object> input = with(application);
        input.put("note", note);
        return run(actor, DECLINE, input);
    }

    static Map<String, Object> submitting(Crew to, @Nullable String message, String signature) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", key());
        input.put("teamId", GlobalId.of("Team", to.id()));
        input.put("message", message);
        input.put("signature", signature);
        return input;
    }

    static Map<String, Object> accepting(UUID application, String signature) {
        Map<String, Object> input = with(application);
        input.put("signature", signature);
        return input;
    }

    static Map<String, Object> with(UUID application) {
        Map<String, Object> input = new HashMap<>();
        input.put("idempotencyKey", key());
        input.put("applicationId", GlobalId.of("Application", application));
        return input;
    }

    Response run(Actor actor, String document, Map<String, Object> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    static Response refused(Response response, String reason, String words) {
        response.path("answer.reason").entity(String.class).isEqualTo(reason);
        response.path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
        return response;
    }

    static String key() {
        return UUID.randomUUID().toString();
    }
}
