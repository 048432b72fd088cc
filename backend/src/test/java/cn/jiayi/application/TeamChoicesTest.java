package cn.jiayi.application;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M13: from which teams a household can choose. */
@IntegrationTest
class TeamChoicesTest {

    private static final String NEARBY = """
            query ($text: String) { teamsNearby(text: $text) {
                team { id name } metres isResponsible isCurrent load { signedHouseholds limit }
                viewerCanApply viewerCannotApplyReasons
            } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Testers testers;

    @Autowired
    private TeamChoices choices;

    @Autowired
    private JdbcClient jdbc;

    private Practice practice;
    private Crew own;
    private Crew near;
    private Crew far;
    private Crew without;
    private Home home;
    private Actor head;

    @BeforeEach
    void fourTeamsOfOneInstitution() {
        practice = fixtures.practice(YUBEI);
        UUID area = area(0);
        own = responsible(area);
        near = responsible(area(1_000));
        far = responsible(area(4_000));
        fixtures.responsible(far, area(9_000));
        without = fixtures.team(practice);
        home = fixtures.household(practice, area);
        head = fixtures.head(home);
    }

    @Test
    void theTeamOfTheOwnAreaComesFirstThenByDistanceThoseWithoutAreaLast() {
        List<TeamChoice> found = choices.of(head, practice.name());
        assertThat(found).extracting(TeamChoice::teamId).containsExactly(own.id(), near.id(), far.id(), without.id());
        assertThat(found).extracting(TeamChoice::isResponsible).containsExactly(true, false, false, false);
        assertThat(found.get(0).metres()).isZero();
        assertThat(found.get(1).metres()).isCloseTo(1_000, withinPercentage(1)); // engines differ in the earth's radius
        assertThat(found.get(2).metres()).isCloseTo(4_000, withinPercentage(1));
        assertThat(found.getLast().metres()).isNull();
    }

    @Test // trap 8: a household that is placed in no area starts from its village
    void aHouseholdWithoutAnAreaIsAnsweredToo() {
        Home unplaced = fixtures.household(practice, null);
        assertThat(choices.of(fixtures.head(unplaced), practice.name()))
                .hasSize(4)
                .allSatisfy(choice -> assertThat(choice.isResponsible()).isFalse());
    }

    @Test // trap 27
    void saysBeforehandWhatWouldBeRefused() {
        contracts.inForce(home, near);
        contracts.set("team", far.id(), "closed_on", contracts.today());
        testers.as(head)
                .document(NEARBY)
                .variable("text", practice.name())
                .execute()
                .path("teamsNearby[*].isCurrent")
                .entityList(Boolean.class)
                .containsExactly(false, true, false)
                .path("teamsNearby[1].viewerCannotApplyReasons")
                .entityList(String.class)
                .containsExactly("HAS_THIS_TEAM")
                .path("teamsNearby[0]")
                .entity(Map.class)
                .satisfies(choice -> assertThat(choice)
                        .containsEntry("team", Map.of("id", GlobalId.of("Team", own.id()), "name", own.name()))
                        .containsEntry("viewerCanApply", true));
    }

    @Test
    void findsATeamByItsName() {
        assertThat(choices.of(head, " " + far.name() + " "))
                .extracting(TeamChoice::teamId)
                .containsExactly(far.id());
        assertThat(choices.of(head, "%")).isEmpty();
    }

    @Test
    void theCostDoesNotGrowWithTheTeams() {
        choices.of(head, null);
        int few = Statements.of(() -> ask(practice.name())).size();
        for (int i = 0; i < 6; i++) {
            responsible(area(2_000 + i));
        }
        assertThat(Statements.of(() -> ask(practice.name()))).hasSize(few);
    }

    private void ask(String text) {
        testers.onThisThread(head).document(NEARBY).variable("text", text).executeAndVerify();
    }

    private Crew responsible(UUID area) {
        Crew team = fixtures.team(practice);
        fixtures.responsible(team, area);
        return team;
    }

    /** A grid area so many metres to the north of the first one. */
    private UUID area(int metres) {
        UUID area = fixtures.area(practice);
        jdbc.sql("update grid_area set longitude = 106.6, latitude = 29.7 + ? / 111320 where id = ?")
                .param(metres)
                .param(Uuids.bytes(area))
                .update();
        return area;
    }
}
