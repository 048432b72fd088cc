package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.household.LifeFixtures.id;
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
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Trap 8: what happens to one person; M12, traps 5 and 13: who is served first; and two records of one person. */
@IntegrationTest
class ResidentLifeApiTest {

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
    void theHeadDiesAndTheHouseholdStandsOnTheListUntilThereIsAnother() { // trap 8
        assertThat(die(home.headId(), 2).kind()).isEqualTo("DIED");
        assertThat(life.findings(nurse, home)).containsExactly("HEAD_MISSING");
        assertThat(die(home.headId(), 1).reason()).isEqualTo("PERSON_DIED");

        life.act(
                nurse,
                "householdChangeHead",
                Map.of(
                        "householdId", id(home),
                        "members",
                                List.of(
                                        LifeFixtures.relation(home.spouseId(), "HEAD"),
                                        LifeFixtures.relation(home.childId(), "CHILD")),
                        "day", life.today().toString()));
        assertThat(life.findings(nurse, home)).isEmpty();
    }

    @Test
    void aDeathBeforeThePersonLivedHereIsRefused() {
        Answer refused = die(home.headId(), 365 * 3);
        assertThat(refused.reason()).isEqualTo("DAY_TOO_EARLY");
        assertThat(refused.message()).contains(LifeFixtures.words(life.today().minusYears(2)));
    }

    @Test
    void aNewbornGetsTheNumberLater() { // trap 8
        LocalDate birth = life.today().minusDays(70);
        UUID baby = newborn("小宝", birth);
        assertThat(life.findings(nurse, home)).containsExactly("NO_ID_NUMBER");

        assertThat(identify(baby, life.number(birth.plusDays(1), false)).reason())
                .isEqualTo("ID_NUMBER_DIFFERS");
        assertThat(identify(baby, "50011220200101").reason()).isEqualTo("ID_NUMBER_INVALID");
        String number = life.number(birth, false);
        assertThat(identify(baby, number.toLowerCase()).kind()).isEqualTo("IDENTIFIED");
        assertThat(life.findings(nurse, home)).isEmpty();
        assertThat(identify(baby, number).reason()).isEqualTo("ID_NUMBER_GIVEN");
    }

    @Test
    void aNumberThatSomebodyHasIsRefusedWithWhereTheyAre() { // trap 8
        LocalDate birth = life.today().minusDays(10);
        String number = life.number(birth, false);
        identify(newborn("小宝", birth), number);

        Answer refused = identify(newborn("小贝", birth), number);

        assertThat(refused.reason()).isEqualTo("ID_NUMBER_TAKEN");
        assertThat(refused.message()).contains(home.number());
    }

    @Test
    void withoutAnyTelephoneTheHouseholdStandsOnTheList() { // trap 8
        List.of(home.headId(), home.spouseId(), home.childId()).forEach(each -> phone(each, null));
        assertThat(life.findings(nurse, home)).containsExactly("NO_CONTACT");

        assertThat(phone(home.headId(), "12345").reason()).isEqualTo("PHONE_INVALID");
        assertThat(phone(home.headId(), "138 1234 5678").kind()).isEqualTo("PHONE_CHANGED");
        assertThat(life.findings(nurse, home)).isEmpty();
    }

    @ParameterizedTest // traps 5 and 13
    @CsvSource({
        "DIABETES, true, KEY_GROUP_MARKED,",
        "LOW_INCOME, false, KEY_GROUP_MARKED,",
        "LOW_INCOME, true,, GROUP_OF_ANOTHER_KIND",
        "DIABETES, false,, GROUP_OF_ANOTHER_KIND",
        "ELDERLY, true,, FOLLOWS_FROM_AGE"
    })
    void aGroupBelongsToAPersonOrToAHouseholdAndThoseByAgeToNobody(
            String group, boolean ofPerson, String kind, String reason) {
        Answer answer = mark(group, ofPerson ? home.headId() : null);

        assertThat(answer.kind()).isEqualTo(kind);
        assertThat(answer.reason()).isEqualTo(reason);
    }

    @Test
    void aGroupIsMarkedOnceAndEndsOnADay() { // M12
        mark("DIABETES", home.headId());
        assertThat(mark("DIABETES", home.headId()).reason()).isEqualTo("ALREADY_MARKED");

        Map<String, Object> end = group("DIABETES", home.headId());
        assertThat(life.act(nurse, "keyGroupEnd", end).kind()).isEqualTo("KEY_GROUP_ENDED");
        assertThat(life.act(nurse, "keyGroupEnd", end).reason()).isEqualTo("NOT_MARKED");
    }

    @Test
    void twoRecordsOfOnePersonBecomeOneAndTwoAgain() { // trap 8
        UUID twin = newborn("户主重名", life.today().minusDays(20));
        mark("DISABLED", twin);

        assertThat(merge(home.childId(), twin).kind()).isEqualTo("MERGED");
        assertThat(life.members(nurse, id(home))).hasSize(3).doesNotContainKey("户主重名");
        assertThat(keyGroups(home.childId())).contains("DISABLED");
        assertThat(merge(home.childId(), twin).reason()).isEqualTo("NOT_MERGEABLE");

        Map<String, String> undo = Map.of("doubleId", resident(twin), "note", "核对后是两个人");
        assertThat(life.act(nurse, "residentMergeUndo", undo).kind()).isEqualTo("MERGE_UNDONE");
        assertThat(life.members(nurse, id(home))).hasSize(4).containsKey("户主重名");
        assertThat(keyGroups(home.childId())).doesNotContain("DISABLED");
        assertThat(keyGroups(twin)).contains("DISABLED");
        assertThat(life.act(nurse, "residentMergeUndo", undo).reason()).isEqualTo("NOT_FOUND");
    }

    @Test
    void twoPeopleWithTwoNumbersAreNotMerged() {
        assertThat(merge(home.headId(), home.childId()).reason()).isEqualTo("NUMBERS_DIFFER");
    }

    @Test
    void theRecordThatSomebodySignsInWithIsTheOneThatStays() {
        UUID twin = newborn("小宝", life.today().minusDays(20));
        fixtures.resident(YUBEI, twin);

        assertThat(merge(home.childId(), twin).reason()).isEqualTo("RECORD_SIGNS_IN");
    }

    @Test
    void anotherTeamsResidentIsNotThere() { // trap 26
        Actor stranger = fixtures.leader(fixtures.team(practice));
        Map<String, String> death = Map.of(
                "residentId", resident(home.headId()), "day", life.today().toString());

        assertThat(life.act(stranger, "residentDie", death).reason()).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"residentIdentify", "residentChangePhone", "residentDie"})
    void residentsRecordNothing(String mutation) {
        Map<String, Object> input = new HashMap<>(Map.of("residentId", resident(home.headId())));
        if (mutation.equals("residentIdentify")) {
            input.put("idNumber", "1");
        }
        if (mutation.equals("residentDie")) {
            input.put("day", life.today().toString());
        }
        assertThat(Testers.errorCode(life.send(fixtures.head(home), mutation, input)))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void theListCountsAndNamesWhatHasToBePutRight() { // trap 8
        die(home.headId(), 1);

        testers.as(nurse)
                .document(
                        "{ householdFindingCounts { kind count } "
                                + "householdsToMend(kind: HEAD_MISSING) { edges { node { number findings { kind foundOn } } } } }")
                .execute()
                .path("householdsToMend.edges[*].node.number")
                .entityList(String.class)
                .containsExactly(home.number())
                .path("householdFindingCounts[?(@.kind == 'HEAD_MISSING')].count")
                .entityList(Integer.class)
                .containsExactly(1);
    }

    private UUID newborn(String name, LocalDate birth) {
        Answer answer = life.act(
                nurse,
                "householdNewborn",
                Map.of(
                        "householdId",
                        id(home),
                        "name",
                        name,
                        "sex",
                        "FEMALE",
                        "relation",
                        "GRANDCHILD",
                        "day",
                        birth.toString()));
        return GlobalId.uuid("Resident", String.valueOf(answer.residentId()));
    }

    private Answer die(UUID residentId, int daysAgo) {
        return life.act(
                nurse,
                "residentDie",
                Map.of(
                        "residentId", resident(residentId),
                        "day", life.today().minusDays(daysAgo).toString()));
    }

    private Answer identify(UUID residentId, String number) {
        return life.act(nurse, "residentIdentify", Map.of("residentId", resident(residentId), "idNumber", number));
    }

    private Answer phone(UUID residentId, @Nullable String phone) {
        Map<String, Object> input = new HashMap<>(Map.of("residentId", resident(residentId)));
        if (phone != null) {
            input.put("phone", phone);
        }
        return life.act(nurse, "residentChangePhone", input);
    }

    private Answer mark(String group, @Nullable UUID residentId) {
        Map<String, Object> input = group(group, residentId);
        input.put("source", "体检");
        return life.act(nurse, "keyGroupMark", input);
    }

    private Map<String, Object> group(String group, @Nullable UUID residentId) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "householdId", id(home), "keyGroup", group, "day", life.today().toString()));
        if (residentId != null) {
            input.put("residentId", resident(residentId));
        }
        return input;
    }

    private Answer merge(UUID kept, UUID twin) {
        return life.act(
                nurse,
                "residentMerge",
                Map.of("keptId", resident(kept), "doubleId", resident(twin), "note", "同一人登记了两次"));
    }

    private List<String> keyGroups(UUID residentId) {
        return testers.as(nurse)
                .document("query($id: ID!) { node(id: $id) { ... on Resident { keyGroups } } }")
                .variable("id", resident(residentId))
                .execute()
                .path("node.keyGroups")
                .entityList(String.class)
                .get();
    }
}
