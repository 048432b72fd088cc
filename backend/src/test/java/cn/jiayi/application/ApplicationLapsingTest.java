package cn.jiayi.application;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Testers;
import cn.jiayi.contract.ContractFixtures;
import java.time.Duration;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M13: what nobody answers lapses by the policy, and the household is told. */
@IntegrationTest
class ApplicationLapsingTest {

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ApplicationFixtures applications;

    @Autowired
    private ApplicationLapsing lapsing;

    @Autowired
    private Testers testers;

    private Home home;
    private UUID application;

    @BeforeEach
    void anApplicationOfToday() {
        Practice practice = fixtures.practice(YUBEI);
        Crew team = fixtures.team(practice);
        home = fixtures.household(practice, null);
        application = applications.open(home, team);
    }

    @Test
    void itCanBeAnsweredAllThroughItsLastDay() {
        applications.age(application, 15);
        lapsing.lapseAll();
        assertThat(applications.stored(application)).isEqualTo("OPEN");
        applications.age(application, 1);
        lapsing.lapseAll();
        assertThat(applications.stored(application)).isEqualTo("LAPSED");
        testers.as(fixtures.head(home))
                .document("query { notices { edges { node { text } } } }")
                .execute()
                .path("notices.edges[*].node.text")
                .entityList(String.class)
                .satisfies(texts -> assertThat(texts).singleElement().asString().contains("已失效"));
    }

    @Test
    void replicasThatRunAtOnceLapseItOnce() throws Exception {
        applications.age(application, 16);
        try (Race race = new Race(4)) {
            Callable<Integer> run = lapsing::lapseAll;
            race.run(Collections.nCopies(4, run));
        }
        assertThat(applications.stored(application)).isEqualTo("LAPSED");
    }

    @Test
    void theJobRunsEachNight() {
        assertThat(contracts.nextRunOf("application-lapse"))
                .isBetween(contracts.now(), contracts.now().plus(Duration.ofDays(1)));
    }
}
