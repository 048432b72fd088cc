package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.household.LifeFixtures.dwelling;
import static cn.jiayi.household.LifeFixtures.id;
import static cn.jiayi.household.LifeFixtures.relation;
import static cn.jiayi.household.LifeFixtures.resident;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.household.LifeFixtures.Answer;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

/** M10, trap 8: what happens to households, done by ordinary users. */
@IntegrationTest
class HouseholdLifeApiTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private LifeFixtures life;

    @Autowired
    private Testers testers;

    private Practice practice;
    private Actor nurse;
    private Home home;

    @BeforeEach
    void aHouseholdInTheTeamsArea() {
        practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        UUID area = fixtures.area(practice);
        fixtures.responsible(team, area);
        nurse = fixtures.member(team);
        home = fixtures.household(practice, area);
    }

    @Test
    void entersANewHouseholdWithItsMembers() {
        Actor administrator = fixtures.administrator(practice);
        Answer answer = life.act(administrator, "householdRegister", register("张大山", "李小芳"));

        assertThat(answer.kind()).isEqualTo("REGISTERED");
        assertThat(life.members(administrator, answer.householdId())).isEqualTo(Map.of("张大山", "HEAD", "李小芳", "SPOUSE"));
    }

    @Test
    void aPersonWhoLivesInAHouseholdFoundsNoSecondOne() { // trap 8: the answer says where they are
        Actor administrator = fixtures.administrator(practice);
        Map<String, Object> first = register("张大山", "李小芳");
        life.act(administrator, "householdRegister", first);

        Answer again = life.act(administrator, "householdRegister", first);

        assertThat(again.reason()).isEqualTo("ID_NUMBER_TAKEN");
        assertThat(again.message()).contains("500112-");
    }

    @Test
    void somebodyNewJoins() {
        Answer answer = join("外婆", "PARENT", life.stranger("外婆", false));

        assertThat(answer.kind()).isEqualTo("JOINED");
        assertThat(life.members(nurse, id(home))).containsEntry("外婆", "PARENT").hasSize(4);
    }

    @Test
    void whoLivesInAnotherHouseholdMovesInOneAct() { // trap 8: never in two households
        Map<String, String> person = life.stranger("刘志强", true);
        join("刘志强", "OTHER", person);
        Home other = fixtures.household(practice, null);
        Actor administrator = fixtures.administrator(practice);
        Map<String, Object> input = joining(other, person, "OTHER", 0);

        assertThat(life.act(administrator, "householdJoin", input).reason())
                .as("two first days in one day")
                .isEqualTo("DAY_TOO_EARLY");
        Home third = fixtures.household(practice, null);
        Map<String, String> mover = life.stranger("赵长贵", true);
        life.act(administrator, "householdJoin", joining(other, mover, "OTHER", 30));
        Answer moved = life.act(administrator, "householdJoin", joining(third, mover, "OTHER", 0));

        assertThat(moved.kind()).isEqualTo("JOINED");
        assertThat(life.members(administrator, id(other))).doesNotContainKey("赵长贵");
        assertThat(life.members(administrator, id(third))).containsKey("赵长贵");
    }

    @Test
    void whoeverTypesTheNumberOfAStrangerHasToKnowTheName() {
        Map<String, String> person = life.stranger("刘志强", true);
        join("刘志强", "OTHER", person);
        Map<String, String> mistaken = new HashMap<>(person);
        mistaken.put("name", "王志强");

        assertThat(join("王志强", "OTHER", mistaken).reason()).isEqualTo("NAME_DIFFERS");
    }

    @Test
    void aNewbornNeedsNoNumber() { // trap 8
        Answer born = life.act(
                nurse,
                "householdNewborn",
                Map.of(
                        "householdId", id(home),
                        "name", "小宝",
                        "sex", "FEMALE",
                        "relation", "GRANDCHILD",
                        "day", life.today().minusDays(3).toString()));
        Answer old = life.act(
                nurse,
                "householdNewborn",
                Map.of(
                        "householdId", id(home),
                        "name", "大宝",
                        "sex", "MALE",
                        "relation", "CHILD",
                        "day", life.today().minusYears(1).toString()));

        assertThat(born.kind()).isEqualTo("BORN");
        assertThat(old.reason()).isEqualTo("NOT_NEWBORN");
        assertThat(life.members(nurse, id(home))).containsEntry("小宝", "GRANDCHILD");
    }

    @Test
    void aMemberMovesOutAndTheHistoryKeepsIt() { // M10
        Answer answer = life.act(nurse, "householdLeave", leave(home.childId(), 1, "到外省上大学"));

        assertThat(answer.kind()).isEqualTo("LEFT");
        assertThat(life.members(nurse, id(home))).hasSize(2);
        assertThat(life.act(nurse, "householdLeave", leave(home.childId(), 1, "到外省上大学"))
                        .reason())
                .isEqualTo("NOT_FOUND");
        testers.as(fixtures.head(home))
                .document("query($id: ID!) { householdEvents(householdId: $id) { edges { node { kind note } } } }")
                .variable("id", id(home))
                .execute()
                .path("householdEvents.edges[*].node")
                .entityList(Map.class)
                .containsExactly(Map.of("kind", "LEFT", "note", "到外省上大学"));
    }

    @Test
    void theLastOneWhoLeavesClosesTheHousehold() {
        Stream.of(home.childId(), home.spouseId(), home.headId())
                .forEach(each -> assertThat(life.act(nurse, "householdLeave", leave(each, 1, "全家搬走"))
                                .kind())
                        .isEqualTo("LEFT"));

        assertThat(join("外婆", "HEAD", life.stranger("外婆", false)).reason()).isEqualTo("HOUSEHOLD_ENDED");
    }

    @Test
    void aGuestIsNoMember() { // traps 4 and 8
        Map<String, Object> stay = new HashMap<>(Map.of(
                "householdId", id(home),
                "person", life.stranger("表弟", true),
                "day", life.today().toString(),
                "until", life.today().plusMonths(2).toString()));
        assertThat(life.act(nurse, "householdStay", stay).kind()).isEqualTo("STAYED");
        stay.put("until", life.today().plusMonths(7).toString());
        assertThat(life.act(nurse, "householdStay", stay).reason()).isEqualTo("STAY_OUT_OF_BOUNDS");

        assertThat(life.members(nurse, id(home))).hasSize(3).doesNotContainKey("表弟");
        testers.as(nurse)
                .document("query($id: ID!) { node(id: $id) { ... on Household { guests { name } } } }")
                .variable("id", id(home))
                .execute()
                .path("node.guests[*].name")
                .entityList(String.class)
                .containsExactly("表弟");
    }

    @Test
    void someFoundAHouseholdOfTheirOwn() { // trap 8
        Actor administrator = fixtures.administrator(practice);
        Map<String, Object> split = split(List.of(relation(home.childId(), "HEAD")), 0);
        Answer answer = life.act(administrator, "householdSplit", split);

        assertThat(answer.kind()).isEqualTo("FOUNDED");
        assertThat(life.members(administrator, id(home))).hasSize(2);
        assertThat(life.members(administrator, answer.householdId())).hasSize(1);
    }

    @Test
    void theHeadChangesAndSomeFoundAHouseholdOnTheSameDay() { // trap 8, trap 12
        List<Map<String, String>> relations = List.of(
                relation(home.headId(), "SPOUSE"),
                relation(home.spouseId(), "HEAD"),
                relation(home.childId(), "OTHER"));
        Map<String, Object> change = Map.of(
                "householdId",
                id(home),
                "members",
                relations,
                "day",
                life.today().toString());
        assertThat(life.act(nurse, "householdChangeHead", change).kind()).isEqualTo("HEAD_CHANGED");
        Answer split = life.act(nurse, "householdSplit", split(List.of(relation(home.childId(), "HEAD")), 0));

        assertThat(split.kind()).isEqualTo("FOUNDED");
        assertThat(life.members(nurse, id(home))).hasSize(2);
        assertThat(membersOn(nurse, 0)).hasSize(2);
        assertThat(membersOn(nurse, 1)).hasSize(3);
    }

    @Test
    void aSplitNeedsAHeadAndSomebodyWhoStays() {
        List<Map<String, String>> all = List.of(
                relation(home.headId(), "HEAD"),
                relation(home.spouseId(), "SPOUSE"),
                relation(home.childId(), "CHILD"));

        assertThat(life.act(nurse, "householdSplit", split(all, 0)).reason()).isEqualTo("SPLIT_LEAVES_NOBODY");
        assertThat(life.act(nurse, "householdSplit", split(all.subList(1, 2), 0))
                        .reason())
                .isEqualTo("NOT_ONE_HEAD");
        assertThat(life.members(nurse, id(home))).hasSize(3);
    }

    @Test
    void theHouseholdMovesAndTheOldAddressIsStillKnown() { // trap 12
        Actor administrator = fixtures.administrator(practice);
        Answer moved = life.act(
                administrator,
                "householdMove",
                Map.of(
                        "householdId", id(home),
                        "dwelling", dwelling(home, "新村路8号"),
                        "day", life.today().minusDays(10).toString()));

        assertThat(moved.kind()).isEqualTo("MOVED");
        assertThat(addressOn(administrator, 11)).startsWith("测试路");
        assertThat(addressOn(administrator, 10)).isEqualTo("新村路8号");
    }

    @Test
    void aSecondMoveOnTheSameDayPutsTheAddressRight() { // trap 12
        Actor administrator = fixtures.administrator(practice);
        for (String address : List.of("新村路8号", "新村路9号")) {
            Map<String, Object> move = Map.of(
                    "householdId", id(home),
                    "dwelling", dwelling(home, address),
                    "day", life.today().minusDays(10).toString());
            assertThat(life.act(administrator, "householdMove", move).kind()).isEqualTo("MOVED");
        }
        assertThat(addressOn(administrator, 11)).startsWith("测试路");
        assertThat(addressOn(administrator, 10)).isEqualTo("新村路9号");
    }

    @Test
    void aMoveBackIntoThePastOfTheAddressIsRefusedWithTheFirstDayThatWillDo() {
        Answer refused = life.act(
                nurse,
                "householdMove",
                Map.of(
                        "householdId", id(home),
                        "dwelling", dwelling(home, "新村路8号"),
                        "day", life.today().minusYears(3).toString()));

        assertThat(refused.reason()).isEqualTo("DAY_TOO_EARLY");
        assertThat(refused.message()).contains(LifeFixtures.words(life.today().minusYears(2)));
    }

    @Test
    void theHouseholdLeavesTheDistrictAndTheListForgetsIt() { // trap 8
        Map<String, Object> depart =
                Map.of("householdId", id(home), "day", life.today().minusDays(1).toString(), "note", "迁往成都");
        assertThat(life.act(nurse, "householdDepart", depart).kind()).isEqualTo("DEPARTED");
        assertThat(life.act(nurse, "householdDepart", depart).reason()).isEqualTo("HOUSEHOLD_ENDED");

        testers.as(nurse)
                .document("{ households { edges { node { id } } } }")
                .execute()
                .path("households.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void anotherMemberBecomesTheHead() { // trap 8
        List<Map<String, String>> relations = List.of(
                relation(home.headId(), "SPOUSE"),
                relation(home.spouseId(), "HEAD"),
                relation(home.childId(), "CHILD"));
        Map<String, Object> change = Map.of(
                "householdId",
                id(home),
                "members",
                relations,
                "day",
                life.today().toString());
        assertThat(life.act(nurse, "householdChangeHead", change).kind()).isEqualTo("HEAD_CHANGED");
        assertThat(life.members(nurse, id(home)).entrySet())
                .extracting(Object::toString)
                .anyMatch(member -> member.startsWith("配偶") && member.endsWith("HEAD"));

        Map<String, Object> incomplete = Map.of(
                "householdId",
                id(home),
                "members",
                relations.subList(0, 2),
                "day",
                life.today().toString());
        assertThat(life.act(nurse, "householdChangeHead", incomplete).reason()).isEqualTo("RELATIONS_INCOMPLETE");
    }

    @Test
    void onAPastDayTheMembersAreThoseOfThatDay() { // trap 12
        life.act(nurse, "householdLeave", leave(home.childId(), 5, "出嫁"));

        assertThat(membersOn(nurse, 5)).hasSize(3);
        assertThat(membersOn(nurse, 4)).hasSize(2);
    }

    @Test
    void aDayThatLiesAheadIsRefused() {
        Map<String, Object> input = new HashMap<>(leave(home.childId(), -1, "出嫁"));
        assertThat(life.act(nurse, "householdLeave", input).reason()).isEqualTo("DAY_AHEAD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"householdLeave", "householdDepart", "householdNewborn"})
    void anotherTeamsHouseholdIsNotThere(String mutation) { // trap 26
        Actor stranger = fixtures.leader(fixtures.team(practice));
        Map<String, Object> input = new HashMap<>(leave(home.childId(), 1, "出嫁"));
        if (!mutation.equals("householdLeave")) {
            input.remove("residentId");
        }
        if (mutation.equals("householdNewborn")) {
            input.putAll(Map.of("name", "小宝", "sex", "MALE", "relation", "CHILD"));
        }
        assertThat(life.act(stranger, mutation, input).reason()).isEqualTo("NOT_FOUND");
    }

    @Test
    void residentsAndTheCommissionRecordNothing() {
        for (Actor actor : List.of(fixtures.head(home), fixtures.of(Role.COMMISSION, YUBEI))) {
            assertThat(Testers.errorCode(life.send(actor, "householdLeave", leave(home.childId(), 1, "出嫁"))))
                    .isEqualTo("FORBIDDEN");
        }
    }

    private Answer join(String name, String relation, Map<String, String> person) {
        return life.act(nurse, "householdJoin", joining(home, person, relation, 0));
    }

    private Map<String, Object> joining(Home into, Map<String, String> person, String relation, int daysAgo) {
        return Map.of(
                "householdId",
                id(into),
                "person",
                person,
                "relation",
                relation,
                "day",
                life.today().minusDays(daysAgo).toString());
    }

    private Map<String, Object> leave(UUID residentId, int daysAgo, String note) {
        return Map.of(
                "householdId", id(home),
                "residentId", resident(residentId),
                "day", life.today().minusDays(daysAgo).toString(),
                "note", note);
    }

    private Map<String, Object> split(List<Map<String, String>> members, int daysAgo) {
        return Map.of(
                "householdId", id(home),
                "members", members,
                "dwelling", dwelling(home, "分户路1号"),
                "day", life.today().minusDays(daysAgo).toString());
    }

    private Map<String, Object> register(String head, String spouse) {
        return Map.of(
                "dwelling", dwelling(home, "向阳路1号"),
                "day", life.today().minusYears(1).toString(),
                "members",
                        List.of(
                                Map.of("person", life.stranger(head, true), "relation", "HEAD"),
                                Map.of("person", life.stranger(spouse, false), "relation", "SPOUSE")));
    }

    private String addressOn(Actor actor, int daysAgo) {
        return asOf(actor, daysAgo)
                .path("householdAsOf.address")
                .entity(String.class)
                .get();
    }

    private List<Object> membersOn(Actor actor, int daysAgo) {
        return asOf(actor, daysAgo)
                .path("householdAsOf.members")
                .entityList(Object.class)
                .get();
    }

    private Response asOf(Actor actor, int daysAgo) {
        return testers.as(actor)
                .document("query($id: ID!, $day: Date!) { householdAsOf(householdId: $id, day: $day) "
                        + "{ address village { name } gridArea { name } members { name relation age } keyGroups } }")
                .variable("id", id(home))
                .variable("day", life.today().minusDays(daysAgo).toString())
                .execute();
    }
}
