package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M24, trap 15: who sees which referrals, in which order. */
@IntegrationTest
class ReferralListApiTest extends ReferralApiStage {

    @Test
    void theQueueIsOldestFirstAndComesInPages() {
        List<String> sent = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            Ward each = new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
            sent.add(referral(referrals.waiting(each, clinic)));
        }
        referrals.confirmed(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic);

        GraphQlTester.Response first = queue(hospital, 3);
        GraphQlTester.Response rest = testers.as(hospital)
                .document(QUEUE)
                .variable("first", 3)
                .variable(
                        "after",
                        first.path("referralQueue.pageInfo.endCursor")
                                .entity(String.class)
                                .get())
                .execute();

        first.path("referralQueue.edges[*].node.id").entityList(String.class).isEqualTo(sent.subList(0, 3));
        rest.path("referralQueue.edges[*].node.id").entityList(String.class).isEqualTo(sent.subList(3, 5));
    }

    @Test
    void everyoneSeesTheirOwnReferralsTheLatestFirst() {
        String first = referral(referrals.confirmed(ward, clinic));
        String second = referral(referrals.waiting(ward, clinic));
        Fixtures.Practice practice = ward.team().practice();

        for (Actor insider : List.of(
                ward.member(),
                fixtures.leader(ward.team()),
                hospital,
                fixtures.administrator(practice),
                fixtures.spouse(ward.home()))) {
            list(insider, Map.of())
                    .path("referrals.edges[*].node.id")
                    .entityList(String.class)
                    .containsExactly(second, first);
            node(insider, GlobalId.uuid("Referral", first))
                    .path("node.slot.state")
                    .entity(String.class)
                    .isEqualTo("BOOKED");
        }
        for (Actor outsider : List.of(
                fixtures.member(fixtures.team(practice)),
                fixtures.administrator(fixtures.practice(YUBEI)),
                hospitals.clinic(YUBEI).coordinator(),
                fixtures.head(referrals.signed(ward.team())))) {
            list(outsider, Map.of())
                    .path("referrals.edges")
                    .entityList(Object.class)
                    .hasSize(0);
            node(outsider, GlobalId.uuid("Referral", first)).path("node").valueIsNull();
        }
    }

    @Test
    void listsOnlyTheStatesThatAreAskedFor() {
        String confirmed = referral(referrals.confirmed(ward, clinic));
        String waiting = referral(referrals.waiting(ward, clinic));

        list(ward.member(), Map.of("states", List.of("WAITING")))
                .path("referrals.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(waiting);
        list(ward.member(), Map.of("states", List.of("CONFIRMED", "DECLINED")))
                .path("referrals.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(confirmed);
    }

    @Test
    void theHospitalSeesOfThePatientWhatTheReferralNeedsAndNoHousehold() {
        UUID referral = referrals.waiting(ward, clinic);
        node(hospital, referral)
                .path("node.patient")
                .entity(Map.class)
                .satisfies(patient -> assertThat(patient)
                        .containsEntry("name", ward.home().headName())
                        .containsEntry("sex", "MALE")
                        .containsEntry("age", 50)
                        .extractingByKey("phoneMasked")
                        .asString()
                        .startsWith("139****"));
        for (String id : List.of(GlobalId.of("Household", ward.home().id()), resident(ward.patient()))) {
            testers.as(hospital)
                    .document("query ($id: ID!) { node(id: $id) { id } }")
                    .variable("id", id)
                    .execute()
                    .path("node")
                    .valueIsNull();
        }
    }

    @Test
    void aPageOfFiftyReferralsTakesAsManyStatementsAsAPageOfFive() {
        for (int number = 0; number < 50; number++) {
            referrals.waiting(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic);
        }
        for (Actor actor : List.of(hospital, ward.member())) {
            GraphQlTester here = testers.onThisThread(actor);
            page(here, 5);

            List<String> five = Statements.of(() -> page(here, 5));
            List<String> fifty = Statements.of(() -> page(here, 50));

            assertThat(fifty).hasSameSizeAs(five).hasSizeLessThan(25);
        }
    }

    private static void page(GraphQlTester tester, int first) {
        tester.document(LIST)
                .variable("first", first)
                .execute()
                .path("referrals.edges")
                .entityList(Object.class)
                .hasSize(first);
    }
}
