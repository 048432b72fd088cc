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
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of households costs the same number of statements, however many households stand on it. */
@IntegrationTest
class HouseholdStatementsTest {

    private static final String PAGE = """
            { households(first: 50) { edges { node {
                number village { name } gridArea { name village { name } }
                head { resident { name } }
                members { relation resident { name age idNumberMasked phoneMasked keyGroups } }
            } } } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    @Test
    void doNotGrowWithTheHouseholds() {
        Practice practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        UUID area = fixtures.area(practice);
        fixtures.responsible(team, area);
        Actor leader = fixtures.leader(team);
        fixtures.household(practice, area);
        statements(leader, 1);

        List<String> forOne = statements(leader, 1);
        for (int i = 1; i < 50; i++) {
            fixtures.household(practice, area);
        }
        List<String> forFifty = statements(leader, 50);

        assertThat(forFifty).hasSameSizeAs(forOne).hasSizeLessThan(12);
    }

    private List<String> statements(Actor actor, int households) {
        return Statements.of(() -> testers.onThisThread(actor)
                .document(PAGE)
                .execute()
                .path("households.edges")
                .entityList(Object.class)
                .hasSize(households));
    }
}
