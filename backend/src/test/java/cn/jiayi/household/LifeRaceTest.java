package cn.jiayi.household;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.Uuids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Trap 8: sixteen take one person in at the same moment, or give one number. The naive variant at the end asks first and then
 * writes, without a lock and without the database's keys: it breaks, so these tests are known to bite.
 */
@IntegrationTest
class LifeRaceTest {

    private static final int RUNNERS = 16;
    private static final int ROUNDS = 40;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private LifeFixtures life;

    @Autowired
    private HouseholdMembership membership;

    @Autowired
    private ResidentLife residents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Race race;
    private Practice practice;
    private List<Actor> staff;
    private List<Home> homes;

    @BeforeEach
    void sixteenHouseholdsOfOneInstitution() {
        race = new Race(RUNNERS);
        practice = fixtures.practice(YUBEI);
        UUID area = fixtures.area(practice);
        Crew team = fixtures.team(practice);
        fixtures.responsible(team, area);
        staff = Stream.generate(() -> fixtures.member(team)).limit(RUNNERS).toList();
        homes = Stream.generate(() -> fixtures.household(practice, area))
                .limit(RUNNERS)
                .toList();
    }

    @AfterEach
    void stop() {
        race.close();
    }

    @Test
    void aStrangerWhomSixteenHouseholdsTakeInLivesInOne() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            PersonEntry stranger =
                    new PersonEntry("来客", life.number(life.today().minusYears(30), true), null, null, null);
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                JoinHousehold join =
                        new JoinHousehold(key(), homes.get(i).id(), stranger, Relation.OTHER, life.today(), null);
                Actor actor = staff.get(i);
                acts.add(() -> membership.join(actor, join).code());
            }
            List<String> told = race.run(acts);

            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told).filteredOn("DAY_TOO_EARLY"::equals).hasSize(RUNNERS - 1);
        }
        assertThat(inTwoHouseholds()).isZero();
    }

    @Test
    void aNumberThatSixteenAreGivenIsOnesAndTheOthersAreTold() throws Exception {
        List<UUID> newborns = new ArrayList<>();
        for (int i = 0; i < RUNNERS; i++) {
            newborns.add(newborn(i));
        }
        for (int round = 0; round < ROUNDS; round++) {
            String number = life.number(life.today().minusDays(9), false);
            List<Callable<String>> acts = new ArrayList<>();
            for (int i = 0; i < RUNNERS; i++) {
                IdentifyResident identify = new IdentifyResident(key(), newborns.get(i), number);
                Actor actor = staff.get(i);
                acts.add(() -> residents.identify(actor, identify).code());
            }
            List<String> told = race.run(acts);

            assertThat(told).containsOnlyOnce("DONE");
            assertThat(told).filteredOn("ID_NUMBER_TAKEN"::equals).hasSize(RUNNERS - 1);
            int winner = told.indexOf("DONE");
            newborns.set(winner, newborn(winner));
        }
    }

    @Test
    void whoAsksFirstAndThenWritesPutsAPersonIntoTwoHouseholds() throws Exception {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        int twice = 0;
        for (int round = 0; round < ROUNDS && twice == 0; round++) {
            UUID resident = newborn(0);
            jdbc.sql("update household_member set until = since where resident_id = ?")
                    .param(Uuids.bytes(resident))
                    .update();
            List<Callable<Boolean>> acts = new ArrayList<>();
            for (Home home : homes) {
                acts.add(() -> Boolean.TRUE.equals(transaction.execute(status -> joinNaively(home, resident))));
            }
            long in = race.run(acts).stream().filter(Boolean::booleanValue).count();
            twice += in > 1 ? 1 : 0;
        }
        assertThat(twice).isPositive();
    }

    /** As it must not be done: marked as doubtful, the row escapes the database's key. */
    private boolean joinNaively(Home home, UUID resident) {
        int open = jdbc.sql("select count(*) from household_member where resident_id = ? and until is null")
                .param(Uuids.bytes(resident))
                .query(Integer.class)
                .single();
        if (open > 0) {
            return false;
        }
        Thread.yield();
        jdbc.sql(
                        "insert into household_member (id, household_id, resident_id, relation, since, is_doubtful) values (?, ?, ?, 'OTHER', ?, true)")
                .param(Uuids.bytes(Ids.next()))
                .param(Uuids.bytes(home.id()))
                .param(Uuids.bytes(resident))
                .param(life.today())
                .update();
        return true;
    }

    private UUID newborn(int household) {
        EnterNewborn birth = new EnterNewborn(
                key(),
                homes.get(household).id(),
                "小宝",
                Sex.FEMALE,
                Relation.CHILD,
                life.today().minusDays(9),
                null);
        LifeOutcome.Recorded born = (LifeOutcome.Recorded) membership.newborn(staff.get(household), birth);
        return Objects.requireNonNull(born.residentId());
    }

    private int inTwoHouseholds() {
        return jdbc.sql("""
                        select count(*) from (select resident_id from household_member
                            where until is null and is_doubtful = 0 group by resident_id having count(*) > 1) twice
                        """).query(Integer.class).single();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
