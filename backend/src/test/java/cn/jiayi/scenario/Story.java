package cn.jiayi.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import tools.jackson.databind.JsonNode;

/** What people in a story do and ask, in the words of the field; each act goes the way that their screens take. */
class Story {

    private static final String SIGNATURE = "[[[100,80],[180,200],[320,90],[360,300]],[[500,120],[620,240]]]";

    private final Testers testers;
    private final Fixtures fixtures;

    Story(Testers testers, Fixtures fixtures) {
        this.testers = testers;
        this.fixtures = fixtures;
    }

    // ---- signing

    /** Applies to a team, and the team signs the same day; back comes the contract. */
    String applyAndSign(Actor resident, Crew team) {
        String application = id(
                act(
                        resident,
                        "applicationSubmit",
                        "ApplicationSubmitted",
                        "application { id }",
                        Map.of("teamId", GlobalId.of("Team", team.id()), "signature", SIGNATURE)),
                "application.id");
        return id(
                act(
                        fixtures.leader(team),
                        "applicationAccept",
                        "ApplicationAnswered",
                        "application { contract { id } }",
                        Map.of("applicationId", application, "signature", SIGNATURE)),
                "application.contract.id");
    }

    /** Signs a household at the team's studio. */
    String signAtTheStudio(Crew team, Home home, UUID signer) {
        return id(
                act(
                        fixtures.leader(team),
                        "contractSign",
                        "ContractSigned",
                        "contract { id }",
                        Map.of(
                                "householdId",
                                GlobalId.of("Household", home.id()),
                                "signerId",
                                GlobalId.of("Resident", signer),
                                "householdSignature",
                                SIGNATURE,
                                "teamSignature",
                                SIGNATURE)),
                "contract.id");
    }

    // ---- terms

    /** Both sides re-confirm the term that began by itself. */
    void confirmRenewal(Home home, Actor resident, Crew team) {
        String renewal =
                askText(resident, "{ myHousehold { contract { renewal { id } } } }", "myHousehold.contract.renewal.id");
        for (Actor side : List.of(resident, fixtures.leader(team))) {
            act(
                    side,
                    "renewalsConfirm",
                    "RenewalsConfirmed",
                    "renewals { id }",
                    Map.of("renewalIds", List.of(renewal)));
        }
    }

    // ---- ending

    void askToEndWithTheTerm(Actor resident, String contract, Actor institution) {
        String request = id(
                act(
                        resident,
                        "contractRequestTermination",
                        "ContractTerminationRequested",
                        "request { id }",
                        Map.of("contractId", contract, "reason", "NOT_NEEDED", "effect", "END_OF_TERM")),
                "request.id");
        act(
                institution,
                "terminationRequestAccept",
                "TerminationRequestAnswered",
                "request { id }",
                Map.of("requestId", request));
    }

    /** A team closes, and another takes all its households. */
    void closes(Actor institution, Crew closing, Crew receiving, Home home) {
        String area = askText(institution, """
                { node(id: "%s") { ... on Household { gridArea { id } } } }""".formatted(GlobalId.of("Household", home.id())), "node.gridArea.id");
        act(
                institution,
                "teamClose",
                "TransferMade",
                "transfer { id }",
                Map.of(
                        "teamId", GlobalId.of("Team", closing.id()),
                        "reason", "团队撤并",
                        "targets", List.of(Map.of("areaId", area, "teamId", GlobalId.of("Team", receiving.id())))));
    }

    // ---- life

    /** Something in the life of a household; back comes whom it was about. */
    String happens(Actor staff, String mutation, Map<String, ?> input) {
        return id(act(staff, mutation, "LifeRecorded", "resident { id } household { id }", input), "resident.id");
    }

    /** Something in the life of a household; back comes the household that it was about. */
    String changes(Actor staff, String mutation, Map<String, ?> input) {
        return id(act(staff, mutation, "LifeRecorded", "household { id }", input), "household.id");
    }

    // ---- asking

    /** With whom the household was under contract on a day; "nobody" without one (trap 12). */
    String teamOn(Actor commission, Home home, String day) {
        return ask(commission, """
                { node(id: "%s") { ... on Household { contractOn(date: "%s") { on(date: "%s") { team { name } } } } } }""".formatted(GlobalId.of("Household", home.id()), day, day))
                .path("node")
                .entity(JsonNode.class)
                .get()
                .at("/contractOn/on/team/name")
                .asString("nobody");
    }

    List<String> terms(Actor commission, String contract) {
        return ask(commission, """
                { node(id: "%s") { ... on Contract { terms { firstDay lastDay } } } }""".formatted(contract)).path("node.terms").entityList(Map.class).get().stream()
                .map(term -> term.get("firstDay") + " " + term.get("lastDay"))
                .toList();
    }

    String askText(Actor actor, String document, String path) {
        return ask(actor, document).path(path).entity(String.class).get();
    }

    Response ask(Actor actor, String document) {
        return testers.onThisThread(actor).document(document).execute();
    }

    private Response act(Actor actor, String mutation, String done, String selection, Map<String, ?> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("idempotencyKey", UUID.randomUUID().toString());
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        Response response = testers.onThisThread(actor)
                .document("""
                        mutation($input: %s!) { answer: %s(input: $input) { __typename ... on %s { %s } } }""".formatted(type, mutation, done, selection))
                .variable("input", whole)
                .execute();
        response.path("answer.__typename")
                .entity(String.class)
                .satisfies(
                        answer -> assertThat(answer).as(mutation + " " + input).isEqualTo(done));
        return response;
    }

    private static String id(Response response, String path) {
        return response.path("answer." + path).entity(String.class).get();
    }
}
