package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.FileWire;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A list of households is narrowed, ordered, paged and taken along as a file. */
@IntegrationTest
class HouseholdListTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private HouseholdRegistration registration;

    @Autowired
    private FileWire wire;

    @Autowired
    private Clock clock;

    private Practice practice;
    private Actor administrator;
    private final List<String> plain = new ArrayList<>();
    private String elderly;
    private String poor;
    private String diabetic;

    /** Seven households, of which three are served first. */
    @BeforeEach
    void households() {
        practice = fixtures.practice(YUBEI);
        administrator = fixtures.administrator(practice);
        plain.add(household(40, null, null));
        elderly = household(65, null, null);
        plain.add(household(64, null, null));
        poor = household(40, null, KeyGroup.REGISTERED_POOR);
        plain.add(household(40, null, null));
        diabetic = household(40, KeyGroup.DIABETES, null);
        plain.add(household(7, null, null));
    }

    @Test
    void keyGroupsComeFirstPageAfterPage() { // M12: served first
        List<String> listed = new ArrayList<>();
        String after = null;
        do {
            var answer = page("sort: KEY_GROUPS_FIRST, first: 2", after);
            listed.addAll(answer.path("households.edges[*].node.number")
                    .entityList(String.class)
                    .get());
            after = answer.path("households.pageInfo.hasNextPage")
                            .entity(Boolean.class)
                            .get()
                    ? answer.path("households.pageInfo.endCursor")
                            .entity(String.class)
                            .get()
                    : null;
        } while (after != null);
        List<String> expected = new ArrayList<>(List.of(elderly, poor, diabetic));
        expected.addAll(plain);
        assertThat(listed).containsExactlyElementsOf(expected);
    }

    @Test // whether they fit on a page or not
    void whoIsSearchedForStandsInTheSameOrder() {
        List<String> expected = new ArrayList<>(List.of(elderly, poor, diabetic));
        expected.addAll(plain);
        String everybody = "sort: KEY_GROUPS_FIRST, filter: {text: \"户主\"}";
        assertThat(numbers(everybody)).containsExactlyElementsOf(expected);
        assertThat(numbers(everybody + ", first: 7")).containsExactlyElementsOf(expected);
        assertThat(numbers(everybody + ", first: 4")).containsExactlyElementsOf(expected.subList(0, 4));
        assertThat(numbers("sort: KEY_GROUPS_FIRST, filter: {text: \"没有这样的人\"}"))
                .isEmpty();
    }

    @ParameterizedTest // wherever in the name it stands, and whatever it is made of
    @CsvSource({
        "张小明, 张 小 明 张小 小明 张小明",
        "欧阳娜娜, 欧 阳 娜 欧阳 阳娜 娜娜",
        "阿布都·热合曼, 曼 布都 热合 合曼 都·热",
        "𠮷小明, 𠮷 𠮷小 小明",
        "甲%乙_!丙, % _ ! %乙 乙_ _! !丙",
    })
    void whoIsSearchedForByPartOfANameIsFound(String name, String parts) {
        String wanted = household(name, 40, null, null);
        for (String part : parts.split(" ")) {
            assertThat(numbers("filter: {text: \"%s\"}".formatted(part)))
                    .as(part)
                    .containsExactly(wanted);
        }
        String backwards = new StringBuilder(name).reverse().toString();
        assertThat(numbers("filter: {text: \"%s\"}".formatted(backwards))).isEmpty();
    }

    @Test // few are looked for by index; many are met in the order of the list
    void ofManyWhoAreSearchedForThereIsAPage() {
        LocalDate today = LocalDate.now(clock);
        List<HouseholdDraft> namesakes = Stream.generate(() -> fixtures.person("众人", Sex.MALE, today, Relation.HEAD))
                .limit(501)
                .map(person -> fixtures.draft(practice, null, List.of(person), List.of()))
                .toList();
        registration.register(namesakes);
        List<String> first =
                namesakes.stream().limit(60).map(HouseholdDraft::number).toList();
        assertThat(numbers("first: 60, filter: {text: \"众人\"}")).containsExactlyElementsOf(first);
        assertThat(numbers("first: 60, sort: KEY_GROUPS_FIRST, filter: {text: \"众人\"}"))
                .containsExactlyElementsOf(first);
    }

    @Test
    void aHouseholdIsFoundByItsNumberAndItsAddress() {
        assertThat(numbers("filter: {text: \" %s \"}".formatted(elderly))).containsExactly(elderly);
        String address = page("filter: {text: \"%s\"}".formatted(elderly), null)
                .path("households.edges[0].node.address")
                .entity(String.class)
                .get();
        assertThat(numbers("filter: {text: \"%s\"}".formatted(address.substring(1))))
                .contains(elderly);
    }

    @Test
    void aKeyGroupIsOfAPersonOrOfTheHouseholdOrOfAnAge() { // trap 5, trap 13
        assertThat(numbers("filter: {keyGroup: ELDERLY}")).containsExactly(elderly);
        assertThat(numbers("filter: {keyGroup: REGISTERED_POOR}")).containsExactly(poor);
        assertThat(numbers("filter: {keyGroup: DIABETES}")).containsExactly(diabetic);
        assertThat(numbers("filter: {keyGroup: CHILD}")).isEmpty();
        String born = household(6, null, null);
        assertThat(numbers("filter: {keyGroup: CHILD}")).containsExactly(born);
    }

    @Test
    void aPageInThisOrderTakesAtMostOneStatementForEachPart() {
        assertThat(statements(2)).hasSize(1);
        assertThat(statements(7)).hasSize(2);
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = page("sort: NUMBER, first: 2", null)
                .path("households.pageInfo.endCursor")
                .entity(String.class)
                .get();
        var answer = testers.as(administrator)
                .document("{ households(sort: NEWEST_HERE, first: 2, after: \"%s\") { edges { cursor } } }"
                        .formatted(cursor))
                .execute();
        assertThat(Testers.errorCode(answer)).isEqualTo("BAD_REQUEST");
    }

    @Test // M09: a cohort as a list to work through, with who it is about
    void theFileHasTheFilterOfTheListAndMasksTelephones() {
        List<List<String>> rows = wire.get(administrator, "/files/households.xlsx?keyGroup=DIABETES")
                .rows();
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).startsWith("家庭编号", "户主", "人数", "重点人群", "户主电话");
        assertThat(rows.getLast()).startsWith(diabetic, "户主", "1", "户主 糖尿病");
        assertThat(rows.getLast().get(4)).contains("****");
        assertThat(wire.get(administrator, "/files/households.xlsx").rows()).hasSize(8);
    }

    @Test
    void theFileAnswersInWordsWhatItDoesNotUnderstand() {
        var answer = wire.get(administrator, "/files/households.xlsx?keyGroup=EVERYBODY");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/message").asString("")).contains("keyGroup");
    }

    private List<String> statements(int first) {
        Runnable page = () -> testers.onThisThread(administrator)
                .document("{ households(sort: KEY_GROUPS_FIRST, first: %d) { edges { node { number } } } }"
                        .formatted(first))
                .execute()
                .path("households.edges")
                .entityList(Object.class)
                .hasSize(first);
        page.run();
        return Statements.of(page);
    }

    private List<String> numbers(String arguments) {
        return page(arguments, null)
                .path("households.edges[*].node.number")
                .entityList(String.class)
                .get();
    }

    private org.springframework.graphql.test.tester.GraphQlTester.Response page(
            String arguments, @Nullable String after) {
        return testers.as(administrator)
                .document(
                        "query ($after: String) { households(%s, after: $after) { edges { node { number address } } pageInfo { hasNextPage endCursor } } }"
                                .formatted(arguments))
                .variable("after", after)
                .execute();
    }

    private String household(int age, @Nullable KeyGroup ofPerson, @Nullable KeyGroup ofHousehold) {
        return household("户主", age, ofPerson, ofHousehold);
    }

    private String household(String name, int age, @Nullable KeyGroup ofPerson, @Nullable KeyGroup ofHousehold) {
        LocalDate today = LocalDate.now(clock);
        HouseholdDraft.Member one = fixtures.person(name, Sex.MALE, today.minusYears(age), Relation.HEAD);
        HouseholdDraft.Member marked = new HouseholdDraft.Member(
                one.id(),
                one.name(),
                one.sex(),
                one.birthDate(),
                one.idNumber(),
                one.phone(),
                one.relation(),
                marks(ofPerson, today));
        UUID area = fixtures.area(practice);
        return fixtures.register(practice, area, List.of(marked), marks(ofHousehold, today))
                .number();
    }

    private static List<HouseholdDraft.Mark> marks(@Nullable KeyGroup group, LocalDate today) {
        return group == null ? List.of() : List.of(new HouseholdDraft.Mark(group, "体检", today.minusDays(1)));
    }
}
