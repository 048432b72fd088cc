package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of contracts runs the same few statements, however long it is. */
@IntegrationTest
class ContractStatementsTest {

    private static final int LONGEST = 50;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    private Actor administrator;
    private UUID household;

    @BeforeEach
    void fiftyContractsOfFiveTeamsInTenAreas() {
        Practice practice = fixtures.practice(ERQI);
        administrator = fixtures.administrator(practice);
        List<Crew> teams = new ArrayList<>();
        List<UUID> areas = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            areas.add(fixtures.area(practice));
            teams.add(i < 5 ? fixtures.team(practice) : teams.get(i - 5));
        }
        for (int i = 0; i < LONGEST; i++) {
            Home home = fixtures.household(practice, areas.get(i % 10));
            household = home.id();
            TerminationRequestDraft open = contracts.open(home, TerminationEffect.END_OF_TERM);
            contracts.file(
                    home,
                    teams.get(i % 10),
                    ContractState.IN_FORCE,
                    contracts.today().minusDays(i),
                    null,
                    i % 3 == 0 ? List.of(open) : List.of());
        }
    }

    /** What a page of the list shows. */
    private static final String SHOWN = """
            number state
            household { number head { resident { name } } gridArea { code name } }
            team { name institutionName placeName }
            currentTerm { number firstDay lastDay }
            """;

    @ParameterizedTest
    @ValueSource(ints = {1, 10, LONGEST})
    void headAreaTeamAndTermTakeOneStatementAsTheListOpensAndTwoWhereItIsNarrowed(int rows) {
        assertThat(count(rows, SHOWN)).isEqualTo(1);
        assertThat(count(", filter: {text: \"\", states: [IN_FORCE]}", rows, SHOWN))
                .isEqualTo(2);
    }

    @Test
    void theListThatOpensIsTheOneThatANarrowingGoesBy() {
        for (String sort : List.of("NEWEST", "OLDEST")) {
            assertThat(pages(", sort: " + sort))
                    .hasSize(LONGEST)
                    .isEqualTo(pages(", sort: " + sort + ", filter: {states: [IN_FORCE]}"));
        }
    }

    @Test
    void aHouseholdWithMembersAreaAndContractTakesOne() {
        Runnable query = () -> testers.onThisThread(administrator)
                .document("""
                        query ($id: ID!) { node(id: $id) { ... on Household {
                          number head { resident { name } } members { relation resident { name phoneMasked } }
                          gridArea { code name } contract { number team { name } currentTerm { number lastDay } }
                        } } }
                        """)
                .variable("id", "Household_" + household)
                .execute()
                .path("node.contract.currentTerm.number")
                .entity(Integer.class)
                .isEqualTo(1);
        query.run();
        assertThat(Statements.of(query)).hasSize(1);
    }

    @Test
    void whatIsMadeOfTheSameRowsIsReadOnce() {
        String terms = "number terms { firstDay }";
        assertThat(count(LONGEST, terms + " currentTerm { number }")).isEqualTo(count(LONGEST, terms));
        String requests = "number openTerminationRequest { state }";
        assertThat(count(LONGEST, requests + " terminationRequests { state }")).isEqualTo(count(LONGEST, requests));
        String signing = "number household { viewerCanSign }";
        assertThat(count(LONGEST, "number household { viewerCanSign viewerCannotSignReasons }"))
                .isEqualTo(count(LONGEST, signing));
    }

    @Test
    void everythingAtOnceTakesNoMoreForFiftyThanForOne() {
        String fields = """
                number state signedOn endsOn signer { name } membersAtSigning { name } terms { number } currentTerm { number }
                policy { version } team { name }
                household { viewerCanSign viewerCannotSignReasons contract { number } contractHistory { number } }
                openTerminationRequest { institutionName viewerCanWithdraw viewerCanAnswer contract { number } }
                terminationRequests { state }
                viewerCanRequestTermination viewerCannotRequestTerminationReasons
                """;
        assertThat(count(LONGEST, fields)).isEqualTo(count(1, fields)).isLessThan(25);
    }

    private int count(int first, String fields) {
        return count("", first, fields);
    }

    private int count(String how, int first, String fields) {
        // a first time, because the account is remembered for a moment
        int[] rows = {0};
        Runnable query =
                () -> rows[0] = page("first: " + first + how, fields).edges().size();
        query.run();
        List<String> statements = Statements.of(query);
        assertThat(rows[0]).isEqualTo(first);
        return statements.size();
    }

    /** Every number with its household's and its head, in pages of seven. */
    private List<String> pages(String how) {
        List<String> all = new ArrayList<>();
        String after = "";
        Page page;
        do {
            page = page("first: 7" + how + after, SHOWN);
            page.edges().forEach(edge -> all.add(edge.node().toString()));
            after = ", after: \"" + page.pageInfo().endCursor() + "\"";
        } while (page.pageInfo().hasNextPage());
        return all;
    }

    private Page page(String how, String fields) {
        return testers.onThisThread(administrator)
                .document("{ contracts(%s) { edges { node { %s } } pageInfo { hasNextPage endCursor } } }"
                        .formatted(how, fields))
                .execute()
                .path("contracts")
                .entity(Page.class)
                .get();
    }

    private record Page(List<Edge> edges, PageInfo pageInfo) {}

    private record Edge(Map<String, Object> node) {}

    private record PageInfo(boolean hasNextPage, String endCursor) {}
}
