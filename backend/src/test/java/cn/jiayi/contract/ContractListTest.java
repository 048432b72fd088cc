package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of contracts and of requests for termination are narrowed, ordered and taken along as files. */
@IntegrationTest
class ContractListTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    @Autowired
    private FileWire wire;

    private Actor administrator;
    private Crew team;
    private UUID area;
    private LocalDate today;

    /** Three contracts, signed ten, twenty and thirty days ago; the second with another team and in another area. */
    @BeforeEach
    void threeContracts() {
        Practice practice = fixtures.practice(ERQI);
        administrator = fixtures.administrator(practice);
        team = fixtures.team(practice);
        area = fixtures.area(practice);
        today = contracts.today();
        sign(practice, team, area, 10);
        sign(practice, fixtures.team(practice), fixtures.area(practice), 20);
        sign(practice, team, area, 30);
    }

    private void sign(Practice practice, Crew with, UUID where, int daysAgo) {
        Home home = fixtures.household(practice, where);
        contracts.file(
                home,
                with,
                ContractState.IN_FORCE,
                today.minusDays(daysAgo),
                null,
                List.of(contracts.open(home, TerminationEffect.END_OF_TERM)));
    }

    @Test
    void comeInTheOrderThatIsAskedFor() {
        assertThat(signedOn("sort: NEWEST")).containsExactly(day(10), day(20), day(30));
        assertThat(signedOn("sort: OLDEST")).containsExactly(day(30), day(20), day(10));
    }

    @Test
    void areNarrowedByTeamAreaAndDays() {
        assertThat(signedOn("filter: {teamId: \"%s\"}".formatted(GlobalId.of("Team", team.id()))))
                .containsExactly(day(10), day(30));
        assertThat(signedOn("filter: {gridAreaId: \"%s\"}".formatted(GlobalId.of("GridArea", area))))
                .containsExactly(day(10), day(30));
        assertThat(signedOn("filter: {signedFrom: \"%s\", signedUntil: \"%s\"}".formatted(day(25), day(15))))
                .containsExactly(day(20));
        String lastDay = today.minusDays(30).plusYears(3).minusDays(1).toString();
        assertThat(signedOn("filter: {lastDayUntil: \"%s\"}".formatted(lastDay)))
                .containsExactly(day(30));
        assertThat(signedOn("filter: {keyGroup: CHILD}")).isEmpty();
    }

    @Test
    void theFileHasTheRowsOfTheList() {
        List<List<String>> rows = wire.get(
                        administrator,
                        "/files/contracts.xlsx?sort=OLDEST&states=IN_FORCE&states=EXPIRED&signedUntil=" + day(15))
                .rows();
        assertThat(rows).hasSize(3);
        assertThat(rows.getFirst()).startsWith("协议编号", "状态", "家庭编号");
        assertThat(rows.get(1).get(1)).isEqualTo("有效");
        assertThat(rows).extracting(row -> row.get(5)).containsExactly("签约人数", "3", "3");
    }

    @Test
    void requestsAreNarrowedAndTakenAlong() {
        assertThat(requests("filter: {teamId: \"%s\"}".formatted(GlobalId.of("Team", team.id()))))
                .hasSize(2);
        assertThat(requests("filter: {states: [ACCEPTED]}")).isEmpty();
        assertThat(requests("sort: NEWEST, filter: {askedUntil: \"%s\"}".formatted(today.plusDays(1))))
                .hasSize(3);
        assertThat(requests("filter: {askedFrom: \"%s\"}".formatted(today.plusDays(1))))
                .isEmpty();
        List<List<String>> rows =
                wire.get(administrator, "/files/termination-requests.xlsx").rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.getLast()).contains("待答复");
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }

    private List<String> signedOn(String arguments) {
        return testers.as(administrator)
                .document("{ contracts(%s) { edges { node { signedOn } } } }".formatted(arguments))
                .execute()
                .path("contracts.edges[*].node.signedOn")
                .entityList(String.class)
                .get();
    }

    private List<String> requests(String arguments) {
        return testers.as(administrator)
                .document("{ terminationRequests(%s) { edges { node { requestedBy } } } }".formatted(arguments))
                .execute()
                .path("terminationRequests.edges[*].node.requestedBy")
                .entityList(String.class)
                .get();
    }
}
