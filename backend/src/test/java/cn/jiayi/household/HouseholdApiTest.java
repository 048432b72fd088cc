package cn.jiayi.household;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M10, M12: who sees which household, and how. */
@IntegrationTest
class HouseholdApiTest {

    private static final String LIST = """
            query($filter: HouseholdFilter, $first: Int, $after: String) {
              households(filter: $filter, first: $first, after: $after) {
                edges { node { id number } } pageInfo { hasNextPage endCursor }
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Autowired
    private Clock clock;

    private Practice practice;
    private Crew team;
    private UUID area;
    private Home home;

    @BeforeEach
    void aTeamWithAnAreaAndAHousehold() {
        practice = fixtures.practice(YUBEI);
        team = fixtures.team(practice);
        area = fixtures.area(practice);
        fixtures.responsible(team, area);
        home = fixtures.household(practice, area);
    }

    @Test
    void residentsSeeTheirOwnHouseholdWithNumbersMasked() { // M10, trap 24
        GraphQlTester.Response answer =
                testers.as(fixtures.head(home)).document("""
                        { myHousehold {
                            id village { name } gridArea { id boundary }
                            head { relation resident { name } }
                            members { relation since resident { name sex birthDate age idNumberMasked phoneMasked } }
                        } }
                        """).execute();

        answer.path("myHousehold.id").entity(String.class).isEqualTo(id(home));
        answer.path("myHousehold.head.resident.name").entity(String.class).isEqualTo(home.headName());
        answer.path("myHousehold.members[*].relation")
                .entityList(String.class)
                .containsExactly("HEAD", "SPOUSE", "CHILD");
        answer.path("myHousehold.members[*].resident.age")
                .entityList(Integer.class)
                .containsExactly(50, 48, 20);
        answer.path("myHousehold.gridArea.id").entity(String.class).isEqualTo(GlobalId.of("GridArea", area));
        answer.path("myHousehold.gridArea.boundary.type").entity(String.class).isEqualTo("Polygon");
        String phone = Fixtures.phoneOf(home.headId());
        answer.path("myHousehold.members[0].resident.phoneMasked")
                .entity(String.class)
                .isEqualTo(phone.substring(0, 3) + "****" + phone.substring(7));
        answer.path("myHousehold.members[0].resident.idNumberMasked")
                .entity(String.class)
                .satisfies(masked -> assertThat(masked).matches("500\\*{13}[0-9][0-9X]"));
    }

    @Test
    void theTeamSeesTheHouseholdsOfItsAreasOnly() {
        Crew otherTeam = fixtures.team(practice);
        fixtures.household(practice, null);

        assertThat(numbers(fixtures.member(team), Map.of())).containsExactly(home.number());
        assertThat(numbers(fixtures.leader(team), Map.of())).containsExactly(home.number());
        assertThat(numbers(fixtures.member(otherTeam), Map.of())).isEmpty();
    }

    @Test
    void aHouseholdThatIsPlacedInNoAreaHasNone() {
        testers.as(fixtures.head(fixtures.household(practice, null)))
                .document("{ myHousehold { gridArea { id } } }")
                .execute()
                .path("myHousehold.gridArea")
                .valueIsNull();
    }

    @Test
    void theInstitutionSeesAllHouseholdsThatItServes() {
        Home unplaced = fixtures.household(practice, null);
        Practice elsewhere = fixtures.practice(YUBEI);

        assertThat(numbers(fixtures.administrator(practice), Map.of()))
                .containsExactly(home.number(), unplaced.number());
        assertThat(numbers(fixtures.administrator(elsewhere), Map.of())).isEmpty();
    }

    @Test
    void notYoursAndNotThereLookAlike() { // trap 26
        assertThat(seesNode(fixtures.head(home))).isTrue();
        assertThat(seesNode(fixtures.spouse(home))).isTrue();
        assertThat(seesNode(fixtures.leader(team))).isTrue();
        assertThat(seesNode(fixtures.administrator(practice))).isTrue();
        assertThat(seesNode(fixtures.of(Role.COMMISSION, YUBEI))).isTrue();
        assertThat(seesNode(fixtures.of(Role.SUPERVISOR, YUBEI))).isTrue();

        assertThat(seesNode(fixtures.head(fixtures.household(practice, area)))).isFalse();
        assertThat(seesNode(fixtures.leader(fixtures.team(practice)))).isFalse();
        assertThat(seesNode(fixtures.administrator(fixtures.practice(YUBEI)))).isFalse();
        assertThat(seesNode(fixtures.of(Role.COMMISSION, ERQI))).isFalse();
        assertThat(seesNode(fixtures.of(Role.FINANCE, YUBEI))).isFalse();
        assertThat(seesNode(fixtures.of(Role.CIVIL_AFFAIRS, YUBEI))).isFalse();
        assertThat(seesNode(fixtures.townGovernment(YUBEI, practice.townId()))).isFalse();
        assertThat(seesNode(fixtures.coordinator(YUBEI, fixtures.hospital(YUBEI))))
                .isFalse();
    }

    @Test
    void findsByNumberAddressAndNameOfAMember() {
        Home other = fixtures.household(practice, area);
        Actor leader = fixtures.leader(team);

        assertThat(numbers(leader, Map.of("text", home.number().substring(3)))).containsExactly(home.number());
        assertThat(numbers(leader, Map.of("text", other.headName()))).containsExactly(other.number());
        assertThat(numbers(leader, Map.of("text", " 测试路" + other.number() + " ")))
                .containsExactly(other.number());
        assertThat(numbers(leader, Map.of("text", "没有这个人"))).isEmpty();
    }

    @Test
    void takesPercentAndUnderscoreLiterally() {
        Actor leader = fixtures.leader(team);

        assertThat(numbers(leader, Map.of("text", "%"))).isEmpty();
        assertThat(numbers(leader, Map.of("text", "_"))).isEmpty();
        assertThat(numbers(leader, Map.of("text", "!"))).isEmpty();
        assertThat(numbers(leader, Map.of("text", "' or 1=1 --"))).isEmpty();
    }

    @Test
    void narrowsToAGridArea() {
        UUID second = fixtures.area(practice);
        fixtures.responsible(team, second);
        Home there = fixtures.household(practice, second);

        assertThat(numbers(fixtures.leader(team), Map.of("gridAreaId", GlobalId.of("GridArea", second))))
                .containsExactly(there.number());
        assertThat(numbers(fixtures.leader(team), Map.of("gridAreaId", "GridArea_nothing")))
                .isEmpty();
    }

    @Test
    void narrowsToWhatIsNotSigned() {
        assertThat(numbers(fixtures.leader(team), Map.of("isSigned", false))).containsExactly(home.number());
        assertThat(numbers(fixtures.leader(team), Map.of("isSigned", true))).isEmpty();
    }

    @Test
    void turnsPagesInTheOrderOfTheNumbers() {
        Home second = fixtures.household(practice, area);
        Home third = fixtures.household(practice, area);
        GraphQlTester leader = testers.as(fixtures.leader(team));

        GraphQlTester.Response first =
                leader.document(LIST).variable("first", 2).execute();
        first.path("households.edges[*].node.number")
                .entityList(String.class)
                .containsExactly(home.number(), second.number());
        first.path("households.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(true);
        String cursor =
                first.path("households.pageInfo.endCursor").entity(String.class).get();

        GraphQlTester.Response rest = leader.document(LIST)
                .variable("first", 2)
                .variable("after", cursor)
                .execute();
        rest.path("households.edges[*].node.number").entityList(String.class).containsExactly(third.number());
        rest.path("households.pageInfo.hasNextPage").entity(Boolean.class).isEqualTo(false);
    }

    @Test
    void keyGroupsComeFromAgeFromThePersonAndFromTheHousehold() { // M12, traps 5 and 13
        LocalDate today = LocalDate.now(clock);
        HouseholdDraft.Member grandmother =
                marked(fixtures.person("祖母", Sex.FEMALE, today.minusYears(65), Relation.HEAD), KeyGroup.DIABETES);
        HouseholdDraft.Member mother = fixtures.person("母亲", Sex.FEMALE, today.minusYears(30), Relation.CHILD);
        HouseholdDraft.Member son =
                fixtures.person("孙子", Sex.MALE, today.minusYears(7).plusDays(1), Relation.GRANDCHILD);
        Home poor = fixtures.register(
                practice,
                area,
                List.of(grandmother, mother, son),
                List.of(new HouseholdDraft.Mark(KeyGroup.REGISTERED_POOR, "扶贫办", today.minusYears(1))));

        testers.as(fixtures.head(poor))
                .document("{ myHousehold { members { resident { name keyGroups } } } }")
                .execute()
                .path("myHousehold.members[*].resident")
                .entityList(Named.class)
                .containsExactly(
                        new Named("祖母", List.of("ELDERLY", "DIABETES", "REGISTERED_POOR")),
                        new Named("母亲", List.of("REGISTERED_POOR")),
                        new Named("孙子", List.of("CHILD", "REGISTERED_POOR")));
    }

    @Test
    void listsAreForTeamsAndInstitutions() {
        testers.as(fixtures.head(home))
                .document(LIST)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getExtensions()).containsEntry("code", "FORBIDDEN"));
    }

    record Named(String name, List<String> keyGroups) {}

    private static HouseholdDraft.Member marked(HouseholdDraft.Member person, KeyGroup group) {
        return new HouseholdDraft.Member(
                person.id(),
                person.name(),
                person.sex(),
                person.birthDate(),
                person.idNumber(),
                person.phone(),
                person.relation(),
                List.of(new HouseholdDraft.Mark(group, "体检", LocalDate.of(2026, 1, 1))));
    }

    private List<String> numbers(Actor actor, Map<String, ?> filter) {
        return testers.as(actor)
                .document(LIST)
                .variable("filter", filter)
                .execute()
                .path("households.edges[*].node.number")
                .entityList(String.class)
                .get();
    }

    private boolean seesNode(Actor actor) {
        Object node = testers.as(actor)
                .document("query($id: ID!) { node(id: $id) { id } }")
                .variable("id", id(home))
                .execute()
                .returnResponse()
                .<Map<String, @Nullable Object>>getData()
                .get("node");
        return node != null;
    }

    private static String id(Home home) {
        return GlobalId.of("Household", home.id());
    }
}
