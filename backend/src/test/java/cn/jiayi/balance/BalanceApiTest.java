package cn.jiayi.balance;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M05, M08: a leader asks for a proposal, and applies what of it they agree with. */
@IntegrationTest
class BalanceApiTest {

    private static final String PROPOSAL = """
            id state progress advised limit areas leftOut staleAreas
            teams { team { name } areasBefore areasAfter householdsBefore householdsAfter }
            moves { areaId teamId expectedVersion households isStale }
            """;

    private static final String ASK = """
            mutation($input: BalanceProposeInput!) { balancePropose(input: $input) {
              __typename
              ... on BalanceProposed { proposal { id state } }
              ... on BalanceProposeRefused { reason message }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private BalanceWorking working;

    private Practice practice;
    private Crew one;
    private Crew two;
    private Actor administrator;

    @BeforeEach
    void allAreasOfOneTeam() {
        practice = fixtures.practice(ERQI);
        one = fixtures.team(practice);
        two = fixtures.team(practice);
        administrator = fixtures.administrator(practice);
        for (int i = 0; i < 4; i++) {
            fixtures.responsible(one, fixtures.area(practice, 400, 1_200));
        }
    }

    @Test
    void proposesWithinTheLimitAndAssignsNothing() {
        String id = ask(administrator);

        GraphQlTester.Response ready = read(administrator, id);

        ready.path("node.state").entity(String.class).isEqualTo("READY");
        ready.path("node.advised").entity(Integer.class).isEqualTo(1000);
        ready.path("node.limit").entity(Integer.class).isEqualTo(1500);
        ready.path("node.teams[*].householdsBefore").entityList(Integer.class).contains(1_600, 0);
        ready.path("node.teams[*].householdsAfter").entityList(Integer.class).containsExactly(800, 800);
        ready.path("node.moves").entityList(Object.class).hasSize(2);
        testers.as(administrator)
                .document("{ gridBoard { plots { teamIds } } }")
                .execute()
                .path("gridBoard.plots[*].teamIds[0]")
                .entityList(String.class)
                .satisfies(teams -> assertThat(teams).hasSize(4).containsOnly(GlobalId.of("Team", one.id())));
    }

    @Test
    void isAppliedByAssigningAndWhatIsAppliedIsStale() {
        String id = ask(administrator);
        Map<String, Object> move = read(administrator, id)
                .path("node.moves[0]")
                .entity(new org.springframework.core.ParameterizedTypeReference<Map<String, Object>>() {})
                .get();
        Map<String, Object> change = new HashMap<>();
        change.put("areaId", move.get("areaId"));
        change.put("teamId", move.get("teamId"));
        change.put("expectedVersion", move.get("expectedVersion"));

        for (String type : List.of("GridAssigned", "GridAssignRefused")) {
            testers.as(administrator)
                    .document("mutation($input: GridAssignInput!) { gridAssign(input: $input) { __typename } }")
                    .variable("input", Map.of("idempotencyKey", key(), "changes", List.of(change)))
                    .execute()
                    .path("gridAssign.__typename")
                    .entity(String.class)
                    .isEqualTo(type);
        }

        GraphQlTester.Response now = read(administrator, id);
        now.path("node.staleAreas").entity(Integer.class).isEqualTo(1);
        now.path("node.moves[*].isStale").entityList(Boolean.class).containsExactly(true, false);
    }

    @Test
    void aVillageDoctorsAreasStayTheirs() {
        Crew doctor = fixtures.villageDoctor(practice);
        fixtures.responsible(doctor, fixtures.area(practice, 700, 2_000));

        GraphQlTester.Response ready = read(administrator, ask(administrator));

        ready.path("node.leftOut").entity(Integer.class).isEqualTo(1);
        ready.path("node.areas").entity(Integer.class).isEqualTo(4);
        ready.path("node.teams").entityList(Object.class).hasSize(2);
    }

    @Test
    void onlyOneAtATime(@Autowired BalanceProposals proposals, @Autowired Clock clock) {
        proposals.saveAndFlush(new BalanceProposal(Ids.next(), administrator, practice.id(), 7, clock.instant()));

        askOnly(administrator)
                .path("balancePropose.reason")
                .entity(String.class)
                .isEqualTo("UNDER_WAY");
    }

    @Test
    void withoutAreasThereIsNothingToPropose() {
        Actor elsewhere = fixtures.administrator(fixtures.practice(ERQI));

        askOnly(elsewhere).path("balancePropose.reason").entity(String.class).isEqualTo("NO_AREA");
    }

    @Test
    void aTeamMemberMayNotAsk() {
        testers.as(fixtures.member(two))
                .document(ASK)
                .variable("input", Map.of("idempotencyKey", key()))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).isNotEmpty());
    }

    private String ask(Actor actor) {
        String id = askOnly(actor)
                .path("balancePropose.proposal.id")
                .entity(String.class)
                .get();
        working.work(GlobalId.uuid("BalanceProposal", id));
        return id;
    }

    private GraphQlTester.Response askOnly(Actor actor) {
        return testers.as(actor)
                .document(ASK)
                .variable("input", Map.of("idempotencyKey", key(), "seed", 1))
                .execute();
    }

    private GraphQlTester.Response read(Actor actor, String id) {
        return testers.as(actor)
                .document("query($id: ID!) { node(id: $id) { ... on BalanceProposal {" + PROPOSAL + "} } }")
                .variable("id", id)
                .execute();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
