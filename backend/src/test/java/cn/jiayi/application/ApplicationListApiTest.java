package cn.jiayi.application;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures.Home;
import cn.jiayi.IntegrationTest;
import cn.jiayi.household.HouseholdDraft;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M12, M13: what waits for a team, in which order, and what becomes of it. */
@IntegrationTest
class ApplicationListApiTest extends ApplicationApiStage {

    @Test // trap 26: the team sees whom it would sign, as long as the household waits
    void aTeamSeesTheHouseholdThatWaitsForItsAnswer() {
        Home far = fixtures.household(fixtures.practice(ERQI), null);
        UUID application = applications.open(far, team);
        household(leader, far).isEqualTo(Map.of("number", far.number()));
        decline(leader, application, "太远了。");
        testers.as(leader)
                .document("query ($id: ID!) { node(id: $id) { id } }")
                .variable("id", GlobalId.of("Household", far.id()))
                .execute()
                .path("node")
                .valueIsNull();
    }

    @Test // a studio's signing leaves nothing to answer
    void signingAtTheStudioOvertakesTheApplication() {
        UUID application = applications.open(home, fixtures.team(practice));
        testers.as(leader)
                .document("mutation ($input: ContractSignInput!) { contractSign(input: $input) { __typename } }")
                .variable(
                        "input",
                        Map.of(
                                "idempotencyKey",
                                key(),
                                "householdId",
                                GlobalId.of("Household", home.id()),
                                "signerId",
                                GlobalId.of("Resident", home.headId()),
                                "householdSignature",
                                ApplicationFixtures.SIGNATURE,
                                "teamSignature",
                                ApplicationFixtures.SIGNATURE))
                .execute()
                .path("contractSign.__typename")
                .entity(String.class)
                .isEqualTo("ContractSigned");
        assertThat(applications.stored(application)).isEqualTo("OVERTAKEN");
    }

    @Test // M12: key groups are served first, then whoever waits longest
    void theTeamsListPutsKeyGroupsFirst() {
        UUID ordinary = applications.open(home, team);
        UUID older = applications.open(fixtures.household(practice, area), team);
        applications.age(older, 3);
        HouseholdDraft.Member old =
                fixtures.person("老人", Sex.FEMALE, applications.today().minusYears(70), Relation.HEAD);
        Home elderly = fixtures.register(practice, area, List.of(old), List.of());
        String first = submit(fixtures.head(elderly), team, null)
                .path("answer.application.isServedFirst")
                .entity(Boolean.class)
                .isEqualTo(true)
                .path("answer.application.id")
                .entity(String.class)
                .get();
        testers.as(leader)
                .document("query { applications(filter: {states: [OPEN]}) { edges { node { id } } } }")
                .execute()
                .path("applications.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(first, GlobalId.of("Application", older), GlobalId.of("Application", ordinary));
    }

    @Test
    void anOverdueOneIsShownAsSuchAndOneThatIsOverAsLapsed() {
        UUID application = applications.open(home, team);
        applications.age(application, 6);
        listed("OPEN")
                .path("applications.edges[0].node.isOverdue")
                .entity(Boolean.class)
                .isEqualTo(true);
        applications.age(application, 10);
        listed("OPEN").path("applications.edges").entityList(Object.class).hasSize(0);
        listed("LAPSED")
                .path("applications.edges[0].node.state")
                .entity(String.class)
                .isEqualTo("LAPSED");
    }

    private Response listed(String state) {
        return testers.as(leader)
                .document(
                        "query ($states: [ApplicationState!]) { applications(filter: {states: $states}) { edges { node { state isOverdue } } } }")
                .variable("states", List.of(state))
                .execute();
    }
}
