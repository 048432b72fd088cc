package cn.jiayi.scenario;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A household in each district, from the first application to the end, ten years long. */
@IntegrationTest
@Import({MovingClock.Bearing.class, Nights.class, Story.class})
class TenYearsTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Story story;

    @Autowired
    private Nights nights;

    private Practice practice;
    private Crew nearby;
    private Crew other;
    private UUID area;
    private Home home;
    private Actor head;
    private Actor institution;
    private Actor commission;

    private void livesIn(String district, String since) {
        nights.passTo(LocalDate.parse(since));
        practice = fixtures.practice(district);
        nearby = fixtures.team(practice);
        other = fixtures.team(practice);
        area = fixtures.area(practice);
        fixtures.responsible(nearby, area);
        home = fixtures.household(practice, area);
        head = fixtures.head(home);
        institution = fixtures.administrator(practice);
        commission = fixtures.of(Role.COMMISSION, district);
    }

    private void itIs(String day) {
        nights.passTo(LocalDate.parse(day));
    }

    /** One year each: M11, M13, M15, M16, M17, traps 1, 6, 8, 9, 10, 11, 12, 21. */
    @Test
    void inYubeiTermsOfOneYear() {
        livesIn(YUBEI, "2018-03-01");
        String first = story.applyAndSign(head, nearby);
        assertThat(story.terms(commission, first)).containsExactly("2018-03-01 2019-02-28");

        itIs("2019-03-01"); // the term went on by itself (M15, trap 9)
        assertThat(stateOf(first)).isEqualTo("AWAITING_RECONFIRMATION");
        story.confirmRenewal(home, head, nearby);
        assertThat(stateOf(first)).isEqualTo("IN_FORCE");

        itIs("2019-10-01"); // a child is born and has no identity number yet (trap 8)
        String newborn = story.happens(
                staff(nearby),
                "householdNewborn",
                Map.of(
                        "householdId",
                        household(),
                        "name",
                        "王小宝",
                        "sex",
                        "MALE",
                        "relation",
                        "GRANDCHILD",
                        "day",
                        "2019-09-28"));
        assertThat(membersAtSigning(first)).hasSize(3); // what was signed stays (trap 1)
        assertThat(membersNow()).hasSize(4);

        itIs("2020-03-01");
        story.confirmRenewal(home, head, nearby);
        itIs("2020-06-01"); // over to another team, without a gap and without two contracts (M17, trap 6)
        String second = story.applyAndSign(head, other);
        assertThat(stateOf(first)).isEqualTo("TERMINATED");
        assertThat(story.terms(commission, second)).containsExactly("2020-06-01 2021-05-31");
        assertThat(paidBefore(second)).containsExactly(true); // the year of the switch is not paid twice (trap 21)

        for (String anniversary : List.of("2021-06-01", "2022-06-01", "2023-06-01")) {
            itIs(anniversary);
            story.confirmRenewal(home, head, other);
        }
        assertThat(story.terms(commission, second))
                .containsExactly(
                        "2020-06-01 2021-05-31",
                        "2021-06-01 2022-05-31",
                        "2022-06-01 2023-05-31",
                        "2023-06-01 2024-05-31");

        itIs("2023-08-15"); // the head dies; the contract goes on (trap 8)
        story.happens(
                staff(other),
                "residentDie",
                Map.of("residentId", GlobalId.of("Resident", home.headId()), "day", "2023-08-14"));
        story.changes(
                staff(other),
                "householdChangeHead",
                Map.of(
                        "householdId",
                        household(),
                        "day",
                        "2023-08-15",
                        "members",
                        List.of(
                                relation(GlobalId.of("Resident", home.spouseId()), "HEAD"),
                                relation(GlobalId.of("Resident", home.childId()), "CHILD"),
                                relation(newborn, "GRANDCHILD"))));
        assertThat(stateOf(second)).isEqualTo("IN_FORCE");

        Actor widow = fixtures.spouse(home);
        story.askToEndWithTheTerm(widow, second, institution); // M16, trap 11
        itIs("2024-05-31");
        assertThat(stateOf(second)).isEqualTo("IN_FORCE"); // all through the last day (trap 9)
        itIs("2024-06-01");
        assertThat(stateOf(second)).isEqualTo("TERMINATED");

        itIs("2024-09-01");
        String third = story.signAtTheStudio(nearby, home, home.spouseId());
        itIs("2025-09-01");
        story.confirmRenewal(home, widow, nearby);
        itIs("2026-04-10"); // the household leaves the district, and with it the contract ends
        story.changes(
                staff(nearby),
                "householdDepart",
                Map.of("householdId", household(), "day", "2026-04-10", "note", "迁往外省"));
        itIs("2028-03-01");
        assertThat(stateOf(third)).isEqualTo("TERMINATED");

        assertThat(List.of(
                        story.teamOn(commission, home, "2018-02-28"),
                        story.teamOn(commission, home, "2019-02-28"),
                        story.teamOn(commission, home, "2020-05-31"),
                        story.teamOn(commission, home, "2020-06-01"),
                        story.teamOn(commission, home, "2024-05-31"),
                        story.teamOn(commission, home, "2024-06-01"),
                        story.teamOn(commission, home, "2026-04-10"),
                        story.teamOn(commission, home, "2026-04-11")))
                .containsExactly(
                        "nobody",
                        nearby.name(),
                        nearby.name(),
                        other.name(),
                        other.name(),
                        "nobody",
                        nearby.name(),
                        "nobody"); // trap 12
    }

    /** Three years each: M04, M05, M15, traps 3, 9, 10, 12, 21. */
    @Test
    void inErqiTermsOfThreeYears() {
        livesIn(ERQI, "2017-03-01");
        String contract = story.signAtTheStudio(nearby, home, home.spouseId());
        assertThat(story.terms(commission, contract)).containsExactly("2017-03-01 2020-02-29");

        itIs("2018-05-01"); // the team closes; the household goes over to another and keeps its term
        story.closes(institution, nearby, other, home);
        assertThat(story.terms(commission, contract)).containsExactly("2017-03-01 2020-02-29");
        assertThat(story.teamOn(commission, home, "2018-04-30")).isEqualTo(nearby.name());
        assertThat(story.teamOn(commission, home, "2018-05-01")).isEqualTo(other.name());

        itIs("2020-03-01");
        story.confirmRenewal(home, head, other);
        itIs("2021-07-01"); // the daughter founds a household of her own, which has no contract yet
        String daughters = story.changes(
                staff(other),
                "householdSplit",
                Map.of(
                        "householdId", household(),
                        "day", "2021-07-01",
                        "members", List.of(relation(GlobalId.of("Resident", home.childId()), "HEAD")),
                        "dwelling",
                                Map.of(
                                        "villageId",
                                        GlobalId.of("Place", practice.villageId()),
                                        "gridAreaId",
                                        GlobalId.of("GridArea", area),
                                        "address",
                                        "新居路8号")));
        assertThat(membersNow()).hasSize(2);
        assertThat(membersAtSigning(contract)).hasSize(3); // trap 1
        assertThat(daughters).isNotEqualTo(household());

        itIs("2023-03-01");
        story.confirmRenewal(home, head, other);
        itIs("2026-03-01");
        assertThat(stateOf(contract))
                .isEqualTo("AWAITING_RECONFIRMATION"); // nobody has confirmed yet; service goes on (trap 10)
        itIs("2027-03-01");
        assertThat(story.terms(commission, contract))
                .containsExactly(
                        "2017-03-01 2020-02-29",
                        "2020-03-01 2023-02-28",
                        "2023-03-01 2026-02-28",
                        "2026-03-01 2029-02-28");
        assertThat(paidBefore(contract)).hasSize(12).containsOnly(false); // a term of three years has three (trap 21)
    }

    private Actor staff(Crew team) {
        return fixtures.member(team);
    }

    private String household() {
        return GlobalId.of("Household", home.id());
    }

    private static Map<String, String> relation(String resident, String relation) {
        return Map.of("residentId", resident, "relation", relation);
    }

    private String stateOf(String contract) {
        return story.askText(commission, contractNode(contract, "state"), "node.state");
    }

    private List<String> membersAtSigning(String contract) {
        return story.ask(commission, contractNode(contract, "membersAtSigning { name }"))
                .path("node.membersAtSigning[*].name")
                .entityList(String.class)
                .get();
    }

    private List<Boolean> paidBefore(String contract) {
        return story.ask(commission, contractNode(contract, "years { isPaidBefore }"))
                .path("node.years[*].isPaidBefore")
                .entityList(Boolean.class)
                .get();
    }

    private List<String> membersNow() {
        return story.ask(head, "{ myHousehold { members { resident { name } } } }")
                .path("myHousehold.members[*].resident.name")
                .entityList(String.class)
                .get();
    }

    private static String contractNode(String id, String fields) {
        return "{ node(id: \"%s\") { ... on Contract { %s } } }".formatted(id, fields);
    }
}
