package cn.jiayi.transfer;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.contract.ContractState;
import cn.jiayi.contract.TerminationEffect;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Trap 7: a team closes and its contracts go to others by grid area; a doctor's permission lapses and they wait for a new home. */
@IntegrationTest
class TransferApiTest {

    private static final String RESULT = """
             { __typename
               ... on TransferMade { transfer { id households isClosing isUndone viewerCanUndo from { id } } }
               ... on TransferRefused { reason message problems { reason message } } } }
            """;

    private static final String PREVIEW = """
            query($team: ID!) { teamClosingPreview(teamId: $team) {
              portions { area { id } households target { id } }
              loads { team { id } before after limit isOverAdvised isOverLimit }
              receivers { id }
              problems { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    private Practice practice;
    private Crew closing;
    private Crew first;
    private Crew second;
    private UUID north;
    private UUID south;
    private UUID inNorth;
    private UUID inSouth;
    private UUID nowhere;
    private Home southern;
    private Actor administrator;

    @BeforeEach
    void aTeamWithTwoAreasAndThreeHouseholds() {
        practice = fixtures.practice(YUBEI);
        closing = fixtures.team(practice);
        first = fixtures.team(practice);
        second = fixtures.team(practice);
        north = fixtures.area(practice);
        south = fixtures.area(practice);
        fixtures.responsible(closing, north, south);
        fixtures.responsible(second, south);
        southern = fixtures.household(practice, south);
        inNorth = contracts.inForce(fixtures.household(practice, north), closing);
        inSouth = contracts.inForce(southern, closing);
        nowhere = contracts.inForce(fixtures.household(practice, null), closing);
        administrator = fixtures.administrator(practice);
    }

    @Test
    void thePreviewProposesWhoIsResponsibleTooAndElseTheLeastFull() {
        contracts.count(first, 5);
        contracts.count(second, 50);

        GraphQlTester.Response preview = preview();

        assertThat(target(preview, south)).isEqualTo(team(second));
        assertThat(target(preview, north)).isEqualTo(team(first));
        preview.path("teamClosingPreview.portions[*].households")
                .entityList(Integer.class)
                .containsExactly(1, 1, 1);
        preview.path("teamClosingPreview.loads[?(@.team.id == '" + team(first) + "')].after")
                .entityList(Integer.class)
                .containsExactly(7);
        preview.path("teamClosingPreview.problems").entityList(Object.class).hasSize(0);
        assertThat(contracts.contractsInForce(closing)).isEqualTo(3);
    }

    @Test
    void closingMovesContractsPlacesAndAreasAndTheHistoryStays() {
        GraphQlTester.Response answer = close(targets(first, second, first));

        answer.path("result.transfer.households").entity(Integer.class).isEqualTo(3);
        assertThat(teamOf(inNorth, contracts.today())).isEqualTo(team(first));
        assertThat(teamOf(inSouth, contracts.today())).isEqualTo(team(second));
        assertThat(teamOf(inSouth, contracts.today().minusDays(1))).isEqualTo(team(closing)); // trap 12
        assertThat(contracts.signedHouseholds(closing)).isZero();
        assertThat(contracts.signedHouseholds(first)).isEqualTo(2);
        assertThat(contracts.signedHouseholds(second)).isEqualTo(1);
        assertThat(responsibleFor(north)).containsExactly(team(first));
        assertThat(responsibleFor(south)).containsExactly(team(second));
        assertThat(openTeams()).contains(team(first)).doesNotContain(team(closing));
        testers.as(fixtures.head(southern))
                .document("{ notices { edges { node { text } } } }")
                .execute()
                .path("notices.edges[0].node.text")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains(closing.name()).contains(second.name()));
    }

    @Test
    void openRequestsToEndAContractGoWithIt() { // trap 11
        Home home = fixtures.household(practice, north);
        var open = contracts.open(home, TerminationEffect.END_OF_TERM);
        contracts.file(home, closing, ContractState.IN_FORCE, contracts.today().minusDays(9), null, List.of(open));

        close(targets(first, first, first));

        testers.as(fixtures.leader(first))
                .document("{ terminationRequests { edges { node { id } } } }")
                .execute()
                .path("terminationRequests.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(GlobalId.of("TerminationRequest", open.id()));
    }

    @Test
    void anAreaWithoutATeamOrATeamThatCannotReceiveStopsAll() {
        Crew incomplete = fixtures.team(practice, Set.of());
        assertThat(reason(close(List.of(to(north, first), to(south, first))))).isEqualTo("TARGET_MISSING");
        assertThat(reason(close(targets(incomplete, first, first)))).isEqualTo("TARGET_INCOMPLETE");
        assertThat(reason(close(targets(closing, first, first)))).isEqualTo("TARGET_GIVES");
        assertThat(reason(close(targets(fixtures.team(fixtures.practice(YUBEI)), first, first))))
                .isEqualTo("NOT_FOUND");
        assertThat(contracts.contractsInForce(closing)).isEqualTo(3);
    }

    @Test
    void aTeamAtItsLimitReceivesNobodyAndTheNumbersAreSaid() { // M05, trap 3
        Practice inErqi = fixtures.practice(ERQI);
        Crew old = fixtures.team(inErqi);
        Crew full = fixtures.team(inErqi);
        UUID area = fixtures.area(inErqi);
        fixtures.responsible(old, area);
        contracts.inForce(fixtures.household(inErqi, area), old);
        contracts.inForce(fixtures.household(inErqi, area), old);
        Actor itsAdministrator = fixtures.administrator(inErqi);

        contracts.count(full, 1499);
        GraphQlTester.Response refused = close(itsAdministrator, old, List.of(to(area, full)));
        assertThat(reason(refused)).isEqualTo("TARGET_FULL");
        refused.path("result.message")
                .entity(String.class)
                .satisfies(words ->
                        assertThat(words).contains("1499").contains("2").contains("1500"));

        contracts.count(full, 1498);
        close(itsAdministrator, old, List.of(to(area, full)))
                .path("result.transfer.households")
                .entity(Integer.class)
                .isEqualTo(2);
        assertThat(contracts.signedHouseholds(full)).isEqualTo(1500);
    }

    @Test
    void aTeamClosesOnceWithAReason() {
        assertThat(reason(ask(
                        administrator,
                        "teamClose",
                        Map.of("teamId", team(closing), "reason", " ", "targets", targets(first, first, first)))))
                .isEqualTo("REASON_MISSING");
        assertThat(reason(ask(
                        administrator,
                        "teamClose",
                        Map.of(
                                "teamId",
                                team(closing),
                                "reason",
                                "长".repeat(201),
                                "targets",
                                targets(first, first, first)))))
                .isEqualTo("REASON_TOO_LONG");
        close(targets(first, first, first));
        assertThat(reason(close(targets(first, first, first)))).isEqualTo("TEAM_CLOSED");
    }

    @Test
    void closingIsUndoneWhileNothingElseHasChanged() {
        String transfer = id(close(targets(first, second, first)));

        undo(transfer).path("result.transfer.isUndone").entity(Boolean.class).isEqualTo(true);

        assertThat(teamOf(inNorth, contracts.today())).isEqualTo(team(closing));
        assertThat(contracts.signedHouseholds(closing)).isEqualTo(3);
        assertThat(contracts.signedHouseholds(first)).isZero();
        assertThat(responsibleFor(south)).containsExactlyInAnyOrder(team(closing), team(second));
        assertThat(openTeams()).contains(team(closing));
        assertThat(reason(undo(transfer))).isEqualTo("UNDO_TOO_LATE");
    }

    @Test
    void nothingIsUndoneOnceAContractHasMovedOn() {
        String transfer = id(close(targets(first, second, first)));
        close(administrator, second, List.of(to(south, first)));

        assertThat(reason(undo(transfer))).isEqualTo("UNDO_TOO_LATE");
    }

    @Test
    void contractsOfADoctorWhosePermissionLapsedWaitForANewTeam() {
        Crew doctor = fixtures.villageDoctor(practice);
        UUID waiting = contracts.inForce(fixtures.household(practice, null), doctor);
        assertThat(withoutTeam()).isEmpty();
        assertThat(reason(move(List.of(waiting), first))).isEqualTo("STILL_SERVED");

        contracts.set("team", doctor.id(), "permitted_until", contracts.today().minusDays(1));

        assertThat(withoutTeam()).containsExactly(contract(waiting));
        move(List.of(waiting), first)
                .path("result.transfer.from.id")
                .entity(String.class)
                .isEqualTo(team(doctor));
        assertThat(withoutTeam()).isEmpty();
        assertThat(teamOf(waiting, contracts.today())).isEqualTo(team(first));
        assertThat(contracts.signedHouseholds(doctor)).isZero();
        assertThat(contracts.signedHouseholds(first)).isEqualTo(1);
    }

    @Test
    void contractsOfSeveralTeamsOrNoneAreNotMoved() {
        UUID foreign = contracts.inForce(
                fixtures.household(fixtures.practice(YUBEI), null), fixtures.team(fixtures.practice(YUBEI)));
        UUID ofAnother = contracts.inForce(fixtures.household(practice, null), first);
        assertThat(reason(move(List.of(), second))).isEqualTo("WRONG_NUMBER_OF_CONTRACTS");
        assertThat(reason(move(List.of(inNorth, ofAnother), second))).isEqualTo("WRONG_NUMBER_OF_CONTRACTS");
        assertThat(reason(move(List.of(UUID.randomUUID()), second))).isEqualTo("NOT_FOUND");
        assertThat(reason(move(List.of(foreign), second))).isEqualTo("NOT_FOUND"); // trap 26
    }

    @Test
    void onlyTheAdministratorMoves() {
        for (Actor actor : List.of(fixtures.leader(closing), fixtures.member(closing))) {
            forbidden(actor, "teamClose", Map.of("teamId", team(closing), "reason", "合并", "targets", List.of()));
            forbidden(
                    actor,
                    "contractsTransfer",
                    Map.of("contractIds", List.of(contract(inNorth)), "teamId", team(first), "reason", "合并"));
            forbidden(actor, "transferUndo", Map.of("transferId", GlobalId.of("Transfer", UUID.randomUUID())));
        }
        assertThat(contracts.contractsInForce(closing)).isEqualTo(3);
        assertThat(reason(undo(GlobalId.of("Transfer", UUID.randomUUID())))).isEqualTo("NOT_FOUND");
    }

    private void forbidden(Actor actor, String mutation, Map<String, Object> input) {
        ask(actor, mutation, input)
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
    }

    private GraphQlTester.Response preview() {
        return testers.as(administrator)
                .document(PREVIEW)
                .variable("team", team(closing))
                .execute();
    }

    private GraphQlTester.Response close(List<Map<String, Object>> targets) {
        return close(administrator, closing, targets);
    }

    private GraphQlTester.Response close(Actor actor, Crew team, List<Map<String, Object>> targets) {
        return ask(actor, "teamClose", Map.of("teamId", team(team), "reason", "团队合并", "targets", targets));
    }

    private GraphQlTester.Response move(List<UUID> ids, Crew to) {
        return ask(
                administrator,
                "contractsTransfer",
                Map.of(
                        "contractIds",
                                ids.stream().map(TransferApiTest::contract).toList(),
                        "teamId", team(to),
                        "reason", "许可到期"));
    }

    private GraphQlTester.Response undo(String transfer) {
        return ask(administrator, "transferUndo", Map.of("transferId", transfer));
    }

    private GraphQlTester.Response ask(Actor actor, String mutation, Map<String, Object> input) {
        String type = Character.toUpperCase(mutation.charAt(0)) + mutation.substring(1) + "Input";
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("idempotencyKey", UUID.randomUUID().toString());
        return testers.as(actor)
                .document("mutation($input: " + type + "!) { result: " + mutation + "(input: $input)" + RESULT)
                .variable("input", whole)
                .execute();
    }

    private List<Map<String, Object>> targets(Crew ofNorth, Crew ofSouth, Crew ofNowhere) {
        return List.of(to(north, ofNorth), to(south, ofSouth), Map.of("teamId", team(ofNowhere)));
    }

    private static Map<String, Object> to(UUID area, Crew team) {
        return Map.of("areaId", GlobalId.of("GridArea", area), "teamId", team(team));
    }

    private String teamOf(UUID contract, LocalDate day) {
        return testers.as(administrator)
                .document(
                        "query($id: ID!, $day: Date!) { node(id: $id) { ... on Contract { on(date: $day) { team { id } } } } }")
                .variable("id", contract(contract))
                .variable("day", day.toString())
                .execute()
                .path("node.on.team.id")
                .entity(String.class)
                .get();
    }

    private List<String> withoutTeam() {
        return testers.as(administrator)
                .document("{ contractsWithoutTeam { edges { node { id } } } }")
                .execute()
                .path("contractsWithoutTeam.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private List<String> responsibleFor(UUID area) {
        return testers.as(administrator)
                .document("query($id: ID!) { node(id: $id) { ... on GridArea { assignments { team { id } } } } }")
                .variable("id", GlobalId.of("GridArea", area))
                .execute()
                .path("node.assignments[*].team.id")
                .entityList(String.class)
                .get();
    }

    private List<String> openTeams() {
        return testers.as(administrator)
                .document("{ teamRegister { edges { node { id } } } }")
                .execute()
                .path("teamRegister.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private static String target(GraphQlTester.Response preview, UUID area) {
        return preview.path("teamClosingPreview.portions[?(@.area.id == '" + GlobalId.of("GridArea", area)
                        + "')].target.id")
                .entityList(String.class)
                .get()
                .getFirst();
    }

    private static String reason(GraphQlTester.Response answer) {
        return answer.path("result.reason").entity(String.class).get();
    }

    private static String id(GraphQlTester.Response answer) {
        return answer.path("result.transfer.id").entity(String.class).get();
    }

    private static String contract(UUID id) {
        return GlobalId.of("Contract", id);
    }

    private static String team(Crew team) {
        return GlobalId.of("Team", team.id());
    }
}
