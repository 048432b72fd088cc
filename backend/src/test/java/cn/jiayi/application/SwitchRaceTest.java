package cn.jiayi.application;

import static cn.jiayi.Fixtures.ERQI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.contract.ContractFixtures;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M17, trap 6: many switch at once, both ways between two teams that are nearly full. */
@IntegrationTest
class SwitchRaceTest {

    private static final int SWITCHERS = 16;
    private static final int ROUNDS = 60;
    private static final int LIMIT = 1500;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private ApplicationFixtures applications;

    @Autowired
    private Applying applying;

    @Autowired
    private ApplicationAnswering answering;

    @Autowired
    private JdbcClient jdbc;

    private Race race;
    private Practice practice;
    private Crew left;
    private Crew right;

    @BeforeEach
    void twoTeams() {
        race = new Race(SWITCHERS);
        practice = fixtures.practice(ERQI);
        left = fixtures.team(practice);
        right = fixtures.team(practice);
    }

    @AfterEach
    void stop() {
        race.close();
    }

    @Test
    void nobodyHasNoneOrTwoAndNoTeamPassesItsLimit() throws Exception {
        Actor ofLeft = fixtures.leader(left);
        Actor ofRight = fixtures.leader(right);
        for (int round = 0; round < ROUNDS; round++) {
            List<Home> homes = homes();
            contracts.count(left, LIMIT - 1);
            contracts.count(right, LIMIT - round % 3);
            int households = contracts.signedHouseholds(left) + contracts.signedHouseholds(right);
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < SWITCHERS; i++) {
                boolean toRight = i % 2 == 0;
                UUID application = applications.open(homes.get(i), toRight ? right : left);
                acts.add(() -> accept(toRight ? ofRight : ofLeft, application));
            }
            List<String> told = race.run(acts);
            assertThat(told).isSubsetOf("DONE", "TEAM_FULL").contains("DONE");
            assertThat(contracts.signedHouseholds(left)).isLessThanOrEqualTo(LIMIT);
            assertThat(contracts.signedHouseholds(right)).isLessThanOrEqualTo(LIMIT);
            assertThat(contracts.signedHouseholds(left) + contracts.signedHouseholds(right))
                    .isEqualTo(households);
            for (int i = 0; i < SWITCHERS; i++) {
                boolean isSwitched = told.get(i).equals("DONE");
                assertThat(contracts.contractsInForce(homes.get(i))).isEqualTo(1);
                assertThat(contracts.contracts(homes.get(i))).isEqualTo(isSwitched ? 2 : 1);
            }
        }
    }

    @Test // of a household that applies many times at once one application waits
    void oneApplicationWaitsHoweverManyAreSentAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Home home = fixtures.household(practice, null);
            List<Actor> adults = List.of(fixtures.head(home), fixtures.spouse(home));
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < SWITCHERS; i++) {
                Actor adult = adults.get(i % 2);
                UUID team = i % 3 == 0 ? left.id() : right.id();
                acts.add(() -> applying.submit(
                                adult, new SubmitApplication(key(), team, null, ApplicationFixtures.SIGNATURE))
                        .code());
            }
            List<String> told = race.run(acts);
            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told).filteredOn("ALREADY_APPLIED"::equals).hasSize(SWITCHERS - 1);
            assertThat(applications.applications(home)).isEqualTo(1);
        }
    }

    @Test // the same, as one would at first: end the old contract, then look for a place
    void endingFirstAndSigningThenLeavesSomebodyWithoutAContract() throws Exception {
        List<Home> homes = homes();
        contracts.count(left, LIMIT);
        contracts.count(right, LIMIT);
        List<Callable<Boolean>> acts = new ArrayList<>();
        for (int i = 0; i < SWITCHERS; i++) {
            Home home = homes.get(i);
            acts.add(() -> endThenReserve(home, right));
        }
        race.run(acts);
        assertThat(homes).anyMatch(home -> contracts.contractsInForce(home) == 0);
    }

    private boolean endThenReserve(Home home, Crew to) {
        jdbc.sql(
                        "update contract set state = 'TERMINATED', ends_on = curdate(), end_reason = 'SWITCHED' where household_id = ?")
                .param(Uuids.bytes(home.id()))
                .update();
        return jdbc.sql(
                                "update team set signed_households = signed_households + 1 where id = ? and signed_households < ?")
                        .param(Uuids.bytes(to.id()))
                        .param(LIMIT)
                        .update()
                == 1;
    }

    /** Every second one is with the left team, the others with the right one. */
    private List<Home> homes() {
        List<Home> homes = Stream.generate(() -> fixtures.household(practice, null))
                .limit(SWITCHERS)
                .toList();
        for (int i = 0; i < SWITCHERS; i++) {
            contracts.inForce(homes.get(i), i % 2 == 0 ? left : right);
        }
        return homes;
    }

    private String accept(Actor leader, UUID application) {
        return answering
                .accept(leader, new AcceptApplication(key(), application, ApplicationFixtures.SIGNATURE))
                .code();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
