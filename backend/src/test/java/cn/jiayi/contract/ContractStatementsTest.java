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
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of contracts runs the same few statements, however long it is. */
@IntegrationTest
class ContractStatementsTest {

    private static final int LONGEST = 50;

    /** Contracts with households in sight, heads, teams, institutions, towns and terms; grid areas. */
    private static final int STATEMENTS = 2;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    private Actor administrator;

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

    @Test
    void headAreaTeamAndTermTakeTheSameTwoStatementsForOneTenAndFifty() {
        String fields = """
                number state
                household { number head { resident { name } } gridArea { code name } }
                team { name institutionName placeName }
                currentTerm { number firstDay lastDay }
                """;
        assertThat(count(1, fields)).isEqualTo(STATEMENTS);
        assertThat(count(10, fields)).isEqualTo(STATEMENTS);
        assertThat(count(LONGEST, fields)).isEqualTo(STATEMENTS);
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
        // a first time, because the account is remembered for a moment
        int[] rows = {0};
        Runnable query = () -> rows[0] = testers.onThisThread(administrator)
                .document(
                        "query ($first: Int!) { contracts(first: $first) { edges { node { %s } } } }".formatted(fields))
                .variable("first", first)
                .execute()
                .path("contracts.edges[*].node.number")
                .entityList(String.class)
                .get()
                .size();
        query.run();
        List<String> statements = Statements.of(query);
        assertThat(rows[0]).isEqualTo(first);
        return statements.size();
    }
}
