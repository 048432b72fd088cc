package cn.jiayi.contract;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.district.Place;
import cn.jiayi.district.Places;
import cn.jiayi.household.DwellingEntry;
import cn.jiayi.household.HouseholdDraft;
import cn.jiayi.household.HouseholdMoving;
import cn.jiayi.household.KeyGroup;
import cn.jiayi.household.LifeOutcome;
import cn.jiayi.household.MoveHousehold;
import cn.jiayi.household.Relation;
import cn.jiayi.household.Sex;
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

    @Autowired
    private HouseholdMoving moving;

    @Autowired
    private Places places;

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

    @Test // M29, trap 12
    void thoseBehindANumberOfAPastDayAreNarrowedByTheHomeOfThatDay() {
        Practice practice = fixtures.practice(YUBEI);
        Home home = fixtures.household(practice, null);
        contracts.file(home, fixtures.team(practice), ContractState.IN_FORCE, today.minusDays(10), null);
        UUID next = places.villagesOf(List.of(practice.townId())).get(practice.townId()).stream()
                .map(Place::getId)
                .filter(village -> !village.equals(practice.villageId()))
                .findFirst()
                .orElseThrow();
        administrator = fixtures.administrator(practice);
        assertThat(moving.move(
                        administrator,
                        new MoveHousehold(
                                UUID.randomUUID().toString(),
                                home.id(),
                                new DwellingEntry(next, null, "测试路1号"),
                                today.minusDays(2),
                                null)))
                .isInstanceOf(LifeOutcome.Recorded.class);
        String before = "filter: {inForceOn: \"%s\", villageId: \"%s\"}";
        assertThat(signedOn(before.formatted(day(3), village(practice.villageId()))))
                .containsExactly(day(10));
        assertThat(signedOn(before.formatted(day(2), village(practice.villageId()))))
                .isEmpty();
        assertThat(signedOn(before.formatted(day(2), village(next)))).containsExactly(day(10));
        assertThat(signedOn(before.formatted(day(3), village(next)))).isEmpty();
        assertThat(signedOn("filter: {inForceOn: \"%s\", residence: URBAN, townId: \"%s\"}"
                        .formatted(day(3), village(practice.townId()))))
                .containsExactly(day(10));
        assertThat(signedOn("filter: {villageId: \"%s\"}".formatted(village(next))))
                .containsExactly(day(10));
    }

    private static String village(UUID id) {
        return GlobalId.of("Place", id);
    }

    @Test // M12, trap 5: the marks of the day
    void areNarrowedToHouseholdsWithAnybodyInAnyKeyGroup() {
        Practice practice = fixtures.practice(ERQI);
        administrator = fixtures.administrator(practice);
        Crew crew = fixtures.team(practice);
        contracts.file(fixtures.household(practice, null), crew, ContractState.IN_FORCE, today.minusDays(9), null);
        Home poor = fixtures.register(
                practice,
                null,
                List.of(fixtures.person("户主", Sex.MALE, today.minusYears(40), Relation.HEAD)),
                List.of(new HouseholdDraft.Mark(KeyGroup.LOW_INCOME, "民政", today.minusDays(4))));
        contracts.file(poor, crew, ContractState.IN_FORCE, today.minusDays(8), null);
        assertThat(signedOn("filter: {inAnyKeyGroup: true}")).containsExactly(day(8));
        assertThat(signedOn("filter: {inAnyKeyGroup: true, inForceOn: \"%s\"}".formatted(day(4))))
                .containsExactly(day(8));
        assertThat(signedOn("filter: {inAnyKeyGroup: true, inForceOn: \"%s\"}".formatted(day(5))))
                .isEmpty();
        assertThat(signedOn("filter: {inAnyKeyGroup: false}")).containsExactly(day(8), day(9));
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
