package cn.jiayi.transfer;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Trap 3, trap 7: a team closes while households sign, and another closes at the same moment. The limit holds, and nobody is lost. */
@IntegrationTest
class TransferRaceTest {

    private static final int RUNNERS = 16;
    private static final int ROUNDS = 40;
    private static final int LIMIT = 1500;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ContractFixtures contracts;

    @Autowired
    private Transferring transferring;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final Race race = new Race(RUNNERS);

    @AfterEach
    void close() {
        race.close();
    }

    @Test // trap 3: one place is left, for the closing team's household or for one of those who sign
    void theLastPlaceIsTakenByTheTransferOrByOneWhoSigns() throws Exception {
        Practice practice = fixtures.practice(ERQI);
        UUID area = fixtures.area(practice);
        Crew target = fixtures.team(practice);
        fixtures.responsible(target, area);
        Actor administrator = fixtures.administrator(practice);
        List<Actor> signers = Stream.generate(() -> fixtures.member(target))
                .limit(RUNNERS - 1)
                .toList();
        int moved = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Crew closing = fixtures.team(practice);
            contracts.inForce(fixtures.household(practice, null), closing);
            contracts.count(target, LIMIT - 1);
            List<Callable<String>> acts = new ArrayList<>();
            acts.add(() -> closing(administrator, closing, target).code());
            signers.forEach(signer -> {
                Home home = fixtures.household(practice, area);
                acts.add(() -> contracts.sign(signer, home).code());
            });
            List<String> told = race.run(acts);
            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told.getFirst()).isIn("DONE", "TARGET_FULL");
            assertThat(told.subList(1, RUNNERS)).isSubsetOf("DONE", "TEAM_FULL");
            assertThat(contracts.signedHouseholds(target)).isEqualTo(LIMIT);
            assertThat(contracts.contractsInForce(closing))
                    .isEqualTo(told.getFirst().equals("DONE") ? 0 : 1);
            moved += told.getFirst().equals("DONE") ? 1 : 0;
        }
        assertThat(contracts.contractsInForce(target)).isEqualTo(ROUNDS);
        assertThat(moved).isBetween(0, ROUNDS);
    }

    @Test // a team that closes gives all it has, also who signed a moment ago, and nobody signs with it afterwards
    void whoSignsWithATeamThatClosesIsMovedOrTold() throws Exception {
        Practice practice = fixtures.practice(ERQI);
        Crew target = fixtures.team(practice);
        Actor administrator = fixtures.administrator(practice);
        for (int round = 0; round < ROUNDS; round++) {
            Crew closing = fixtures.team(practice);
            UUID area = fixtures.area(practice);
            fixtures.responsible(closing, area);
            List<Callable<String>> acts = new ArrayList<>();
            acts.add(() -> closing(administrator, closing, target, area).code());
            for (int i = 1; i < RUNNERS; i++) {
                Home home = fixtures.household(practice, area);
                Actor signer = fixtures.member(closing);
                acts.add(() -> contracts.sign(signer, home).code());
            }
            List<String> told = race.run(acts);
            assertThat(told.getFirst()).isEqualTo("DONE");
            assertThat(told.subList(1, RUNNERS)).isSubsetOf("DONE", "NO_PERMISSION", "NOT_FOUND");
            assertThat(contracts.contractsInForce(closing)).isZero();
            assertThat(contracts.signedHouseholds(closing)).isZero();
            assertThat(contracts.signedHouseholds(target)).isEqualTo(contracts.contractsInForce(target));
        }
    }

    @Test // two closings that would give to each other: one wins, the other is told
    void ofTwoTeamsThatCloseIntoEachOtherOneStays() throws Exception {
        Practice practice = fixtures.practice(ERQI);
        Actor administrator = fixtures.administrator(practice);
        for (int round = 0; round < ROUNDS; round++) {
            Crew one = fixtures.team(practice);
            Crew other = fixtures.team(practice);
            contracts.inForce(fixtures.household(practice, null), one);
            contracts.inForce(fixtures.household(practice, null), other);
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                Crew closing = i % 2 == 0 ? one : other;
                Crew target = i % 2 == 0 ? other : one;
                acts.add(() -> closing(administrator, closing, target).code());
            }
            List<String> told = race.run(acts);
            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told).filteredOn(code -> !code.equals("DONE")).containsOnly("TEAM_CLOSED", "TARGET_NOT_AT_WORK");
            assertThat(contracts.contractsInForce(one, other)).isEqualTo(2);
            assertThat(contracts.signedHouseholds(one) + contracts.signedHouseholds(other))
                    .isEqualTo(2);
        }
    }

    @Test
    void countingFirstAndMovingThenPassesTheLimit() throws Exception {
        Crew target = fixtures.team(fixtures.practice(ERQI));
        NaiveMoving naive = new NaiveMoving(jdbc, transactions);
        boolean broken = false;
        for (int round = 0; round < 200 && !broken; round++) {
            contracts.count(target, LIMIT - 10);
            race.run(Stream.<Callable<Boolean>>generate(() -> () -> naive.move(target.id(), 10, LIMIT))
                    .limit(RUNNERS)
                    .toList());
            broken = contracts.signedHouseholds(target) > LIMIT;
        }
        assertThat(broken).as("count-then-move passes the limit").isTrue();
    }

    private TransferOutcome closing(Actor actor, Crew closing, Crew target) {
        return closing(actor, closing, target, null);
    }

    /** With one target for its area and one for households in none. */
    private TransferOutcome closing(Actor actor, Crew closing, Crew target, @Nullable UUID area) {
        List<CloseTeam.Target> targets = new ArrayList<>(List.of(new CloseTeam.Target(null, target.id())));
        if (area != null) {
            targets.add(new CloseTeam.Target(area, target.id()));
        }
        return transferring.close(actor, new CloseTeam(UUID.randomUUID().toString(), closing.id(), "团队合并", targets));
    }
}
