package cn.jiayi.team;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of teams runs the same few statements, however long it is. */
@IntegrationTest
class TeamStatementsTest {

    private static final int LONGEST = 20;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private Testers testers;

    private Actor administrator;

    @BeforeEach
    void twentyTeams() {
        Practice practice = fixtures.practice(ERQI);
        administrator = fixtures.administrator(practice);
        for (int i = 0; i < LONGEST; i++) {
            fixtures.responsible(fixtures.team(practice), fixtures.area(practice));
        }
    }

    @Test
    void everythingOfTwentyTeamsTakesNoMoreThanOfOne() {
        String fields = """
                isAtWork missingRoles closedOn viewerCanManage
                profile { name institutionName members { name qualifications { title isExpired } } }
                load { signedHouseholds areaHouseholds limit }
                memberships { name }
                on(date: "2026-01-01") { isAtWork leader { name } members { name } }
                """;
        assertThat(count(LONGEST, fields)).isEqualTo(count(1, fields)).isLessThan(20);
    }

    private int count(int first, String fields) {
        int[] rows = {0};
        Runnable query = () -> rows[0] = testers.onThisThread(administrator)
                .document("query ($first: Int!) { teamRegister(first: $first) { edges { node { id %s } } } }"
                        .formatted(fields))
                .variable("first", first)
                .execute()
                .path("teamRegister.edges[*].node.id")
                .entityList(String.class)
                .get()
                .size();
        query.run(); // a first time, because the account is remembered for a moment
        List<String> statements = Statements.of(query);
        assertThat(rows[0]).isEqualTo(first);
        return statements.size();
    }
}
