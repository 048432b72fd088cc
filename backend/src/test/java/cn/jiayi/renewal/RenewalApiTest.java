package cn.jiayi.renewal;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M15, trap 10: both sides re-confirm; what cannot be renewed is a work list; the commission can start a run. */
@IntegrationTest
class RenewalApiTest {

    private static final String CONFIRM = """
            mutation ($input: RenewalsConfirmInput!) { answer: renewalsConfirm(input: $input) {
                ... on RenewalsConfirmed { renewals {
                    householdConfirmedBy teamConfirmedBy viewerCanConfirm viewerCannotConfirmReasons
                    contract { state renewal { term { number } } } } }
                ... on RenewalsConfirmRefused { reason message }
            } }
            """;
    private static final String RETRY = """
            mutation ($input: RenewalRetryInput!) { answer: renewalRetry(input: $input) {
                ... on RenewalRetried { isRenewed contract { state renewalProblem { id } } }
                ... on RenewalRetryRefused { reason message obstacle }
            } }
            """;
    private static final String START = """
            mutation ($input: RenewalRunStartInput!) { answer: renewalRunStart(input: $input) {
                ... on RenewalRunStarted { run { id state startedBy } }
                ... on RenewalRunStartRefused { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private RenewalFixtures renewals;

    @Autowired
    private RenewalRunning running;

    @Autowired
    private Testers testers;

    private Practice practice;
    private Crew team;
    private Home home;

    @BeforeEach
    void aHousehold() {
        practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        home = fixtures.household(practice, null);
    }

    // ---- re-confirmation

    @Test
    void theSecondSideThatConfirmsPutsTheContractInForceAgain() {
        UUID renewal = renewals.awaiting(home, team);
        Actor head = fixtures.head(home);
        Actor nurse = fixtures.member(team);
        confirm(head, renewal)
                .path("answer.renewals[0]")
                .entity(Map.class)
                .satisfies(confirmed -> assertThat(confirmed)
                        .containsEntry("householdConfirmedBy", head.name())
                        .containsEntry("teamConfirmedBy", null)
                        .containsEntry("viewerCanConfirm", false)
                        .containsEntry("viewerCannotConfirmReasons", List.of("ALREADY_CONFIRMED"))
                        .extracting("contract.state")
                        .isEqualTo("AWAITING_RECONFIRMATION"));
        confirm(nurse, renewal)
                .path("answer.renewals[0]")
                .entity(Map.class)
                .satisfies(confirmed -> assertThat(confirmed)
                        .containsEntry("teamConfirmedBy", nurse.name())
                        .extracting("contract.state")
                        .isEqualTo("IN_FORCE"));
    }

    @Test
    void aTeamConfirmsManyAtOnceOrNone() {
        UUID one = renewals.awaiting(home, team);
        UUID other = renewals.awaiting(fixtures.household(practice, null), team);
        UUID foreign = renewals.awaiting(fixtures.household(practice, null), fixtures.team(practice));
        Actor leader = fixtures.leader(team);
        refused(confirm(leader, one, other, foreign), "NOT_FOUND", "刷新");
        assertThat(waiting(leader)).isEqualTo(2);
        confirm(leader, one, other)
                .path("answer.renewals")
                .entityList(Map.class)
                .hasSize(2);
        assertThat(waiting(leader)).isZero();
    }

    @Test
    void refusesToConfirmTwiceAndSaysThatSomebodyHas() {
        UUID renewal = renewals.awaiting(home, team);
        confirm(fixtures.head(home), renewal);
        refused(confirm(fixtures.spouse(home), renewal), "ALREADY_CONFIRMED", "已经有人确认");
    }

    @Test // M10
    void refusesAChild() {
        Home young = fixtures.register(
                practice,
                null,
                List.of(
                        fixtures.person("户主", Sex.MALE, contracts.today().minusYears(40), Relation.HEAD),
                        fixtures.person("孩子", Sex.FEMALE, contracts.today().minusYears(12), Relation.CHILD)),
                List.of());
        UUID renewal = renewals.awaiting(young, team);
        refused(confirm(fixtures.resident(ERQI, young.childId()), renewal), "CANNOT_REPRESENT", "户主");
    }

    @Test
    void refusesMoreThanAHundredAtOnce() {
        UUID[] many = Stream.generate(UUID::randomUUID).limit(101).toArray(UUID[]::new);
        refused(confirm(fixtures.leader(team), many), "TOO_MANY", "100");
    }

    @Test
    void forbidsTheInstitutionToConfirm() {
        var answer = confirm(fixtures.administrator(practice), renewals.awaiting(home, team));
        assertThat(Testers.errorCode(answer)).isEqualTo("FORBIDDEN");
    }

    // ---- the work list

    @Test
    void theInstitutionMendsWhatStandsAgainstItAndHasItCheckedAgain() {
        Crew doctor = fixtures.villageDoctor(practice);
        contracts.set("team", doctor.id(), "permitted_until", contracts.today());
        UUID contract = renewals.endingIn(home, doctor, 2);
        renewals.run(ERQI);
        UUID problem = renewals.problemOf(contract);
        Actor administrator = fixtures.administrator(practice);
        refused(retry(administrator, problem), "STILL_OBSTRUCTED", "许可届时已经过期");

        contracts.set("team", doctor.id(), "permitted_until", null);
        retry(administrator, problem)
                .path("answer")
                .entity(Map.class)
                .satisfies(answer -> assertThat(answer)
                        .containsEntry("isRenewed", true)
                        .extracting("contract.state", "contract.renewalProblem")
                        .containsExactly("AWAITING_RECONFIRMATION", null));
        assertThat(renewals.terms(contract)).hasSize(2);
        refused(retry(administrator, problem), "NOT_FOUND", "已经处理完");
    }

    @Test // trap 26
    void anotherInstitutionsProblemIsNotThere() {
        UUID problem = renewals.problem(renewals.endingIn(home, team, 2));
        refused(retry(fixtures.administrator(fixtures.practice(ERQI)), problem), "NOT_FOUND", "刷新");
    }

    @Test
    void forbidsTheTeamToHaveItCheckedAgain() {
        var answer = retry(fixtures.leader(team), renewals.problem(renewals.endingIn(home, team, 2)));
        assertThat(Testers.errorCode(answer)).isEqualTo("FORBIDDEN");
    }

    // ---- runs

    @Test
    void theCommissionStartsARunThatWorksByItself() {
        UUID contract = renewals.endingIn(home, team, 1);
        Actor commission = fixtures.of(Role.COMMISSION, ERQI);
        String run = start(commission)
                .path("answer.run.startedBy")
                .entity(String.class)
                .isEqualTo(commission.name())
                .path("answer.run.id")
                .entity(String.class)
                .get();
        UUID id = GlobalId.uuid("RenewalRun", run);
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> !renewals.run(id).isRunning());
        assertThat(renewals.terms(contract)).hasSize(2);
    }

    @Test
    void refusesASecondRunWhileOneIsGoingOn() {
        UUID open = renewals.open(ERQI);
        refused(start(fixtures.of(Role.COMMISSION, ERQI)), "ALREADY_RUNNING", "正在进行");
        running.work(open);
    }

    @Test
    void forbidsAnInstitutionToStartARun() {
        assertThat(Testers.errorCode(start(fixtures.administrator(practice)))).isEqualTo("FORBIDDEN");
    }

    @Test
    void theCalendarCountsTheInstitutionsContractsMonthByMonth() {
        renewals.endingIn(home, team, 40);
        List<Integer> months = testers.as(fixtures.administrator(practice))
                .document("{ renewalCalendar { firstDay contracts } }")
                .execute()
                .path("renewalCalendar[*].contracts")
                .entityList(Integer.class)
                .get();
        assertThat(months).hasSize(13).containsOnlyOnce(1);
    }

    // ---- lists

    @Test
    void longListsTakeAsManyStatementsAsShortOnes() {
        IntStream.range(0, 12).forEach(i -> {
            UUID contract = renewals.endingIn(fixtures.household(practice, null), team, 20 + i);
            renewals.problem(contract);
            renewals.renewal(contract);
        });
        String problems =
                "renewalProblems(first: $first) { edges { node { whatToDo viewerCanRetry contract { number } } } }";
        String waiting =
                "renewals(first: $first) { edges { node { viewerCanConfirm contract { number renewal { id } renewalProblem { id } } } } }";
        assertThat(statements(problems, 12)).isEqualTo(statements(problems, 2));
        assertThat(statements(waiting, 12)).isEqualTo(statements(waiting, 2));
    }

    private int statements(String field, int first) {
        Runnable query = () -> testers.onThisThread(fixtures.leader(team))
                .document("query ($first: Int!) { list: %s }".formatted(field))
                .variable("first", first)
                .execute()
                .path("list.edges")
                .entityList(Map.class)
                .hasSize(first);
        query.run();
        return Statements.of(query).size();
    }

    private int waiting(Actor actor) {
        return testers.as(actor)
                .document("{ renewals(filter: { waitsFor: TEAM }) { edges { node { id } } } }")
                .execute()
                .path("renewals.edges")
                .entityList(Map.class)
                .get()
                .size();
    }

    private GraphQlTester.Response confirm(Actor actor, UUID... renewals) {
        List<String> ids =
                Stream.of(renewals).map(id -> GlobalId.of("Renewal", id)).toList();
        return run(actor, CONFIRM, Map.of("idempotencyKey", key(), "renewalIds", ids));
    }

    private GraphQlTester.Response retry(Actor actor, UUID problem) {
        return run(actor, RETRY, Map.of("idempotencyKey", key(), "problemId", GlobalId.of("RenewalProblem", problem)));
    }

    private GraphQlTester.Response start(Actor actor) {
        return run(actor, START, Map.of("idempotencyKey", key()));
    }

    private GraphQlTester.Response run(Actor actor, String document, Map<String, Object> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    private static void refused(GraphQlTester.Response answer, String reason, String words) {
        answer.path("answer.reason").entity(String.class).isEqualTo(reason);
        answer.path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
