package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;

import cn.jiayi.Fixtures.Home;
import cn.jiayi.IntegrationTest;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M16: what waits for the institution. */
@IntegrationTest
class TerminationListApiTest extends TerminationApiStage {

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
}
