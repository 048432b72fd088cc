package cn.jiayi.application;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.platform.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page of applications runs the same few statements, however long it is. */
@IntegrationTest
class ApplicationStatementsTest {

    private static final int LONGEST = 12;
    private static final String FIELDS = """
            id state team { id name } fromTeam { id } household { id address } contract { id }
            viewerCanWithdraw viewerCanDecline viewerCanAccept viewerCannotAcceptReasons
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ApplicationFixtures applications;

    @Autowired
    private Testers testers;

    private Crew team;
    private Home home;

    @BeforeEach
    void aTeamWithApplications() {
        Practice practice = fixtures.practice(ERQI);
        team = fixtures.team(practice);
        for (int i = 0; i < LONGEST; i++) {
            home = fixtures.household(practice, null);
            applications.open(home, team);
        }
    }

    @Test
    void theTeamsListCostsTheSameHoweverLong() {
        Actor leader = fixtures.leader(team);
        assertThat(statementsOfList(leader, LONGEST)).isEqualTo(statementsOfList(leader, 1));
    }

    @Test
    void aHouseholdsPageCostsTheSameHoweverManyItHas() {
        Actor head = fixtures.head(home);
        int one = statementsOfHousehold(head);
        for (int i = 0; i < 5; i++) {
            applications.lapsed(home, team);
        }
        assertThat(statementsOfHousehold(head)).isEqualTo(one);
    }

    private int statementsOfList(Actor actor, int first) {
        return statements(actor, "{ applications(first: %d) { edges { node { %s } } } }".formatted(first, FIELDS));
    }

    private int statementsOfHousehold(Actor actor) {
        return statements(actor, "{ myHousehold { applications { %s } } }".formatted(FIELDS));
    }

    private int statements(Actor actor, String document) {
        return Statements.of(
                        () -> testers.onThisThread(actor).document(document).executeAndVerify())
                .size();
    }
}
