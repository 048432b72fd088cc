package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of the work list costs the same number of statements, however many households stand on it. */
@IntegrationTest
class LifeStatementsTest {

    private static final String PAGE = """
            { householdsToMend(first: 30) { edges { node {
                number findings { kind foundOn resident { name } } guests { name } keyGroupMarks { keyGroup } availableActions
                members { resident { name availableActions keyGroupMarks { keyGroup source } doubleOf { name } } }
            } } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private LifeFixtures life;

    @Autowired
    private Testers testers;

    @Test
    void doNotGrowWithTheHouseholds() {
        Practice practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        UUID area = fixtures.area(practice);
        fixtures.responsible(team, area);
        Actor nurse = fixtures.member(team);
        toMend(practice, area, nurse);
        statements(nurse, 1);

        List<String> forOne = statements(nurse, 1);
        for (int i = 1; i < 20; i++) {
            toMend(practice, area, nurse);
        }

        assertThat(statements(nurse, 20)).hasSameSizeAs(forOne).hasSizeLessThan(16);
    }

    private void toMend(Practice practice, UUID area, Actor nurse) {
        Map<String, String> death = Map.of(
                "residentId",
                LifeFixtures.resident(fixtures.household(practice, area).headId()),
                "day",
                life.today().toString());
        assertThat(life.act(nurse, "residentDie", death).kind()).isEqualTo("DIED");
    }

    private List<String> statements(Actor actor, int households) {
        return Statements.of(() -> testers.onThisThread(actor)
                .document(PAGE)
                .execute()
                .path("householdsToMend.edges")
                .entityList(Object.class)
                .hasSize(households));
    }
}
