package cn.jiayi.ward;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * M24, trap 14: no night of a ward is given more often than it has beds, whoever comes at once. Nothing starts over here, so a
 * deadlock would break the race.
 */
@IntegrationTest
class BedRaceTest {

    private static final int RUNNERS = 16;
    private static final int ROUNDS = 60;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private WardFixtures wards;

    @Autowired
    private BedReservations reservations;

    @Autowired
    private WardChanging changing;

    @Autowired
    private BedsAndStays database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private Clinic clinic;
    private Actor member;

    @BeforeEach
    void aHospitalAndATeam() {
        clinic = hospitals.clinic(YUBEI);
        member = fixtures.member(fixtures.team(fixtures.practice(YUBEI)));
    }

    @Test
    void givesTheLastBedToOneAndTellsTheOthersWhichNightIsFull() throws Exception {
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID ward = wards.ward(clinic, 1);
                LocalDate day = wards.today().plusDays(10);
                List<BedHold> told = race.run(IntStream.range(0, RUNNERS)
                        // each begins another night, all of them want the tenth
                        .<Callable<BedHold>>mapToObj(index -> () -> hold(ward, day.minusDays(index % 5), 5, Ids.next()))
                        .toList());

                assertThat(told).filteredOn(BedHold.Taken.class::isInstance).hasSize(1);
                assertThat(told)
                        .filteredOn(BedHold.NotTaken.class::isInstance)
                        .hasSize(RUNNERS - 1)
                        .allSatisfy(each -> {
                            BedHold.NotTaken lost = (BedHold.NotTaken) each;
                            assertThat(lost.standing()).isEqualTo(BedStanding.FULL);
                            assertThat(lost.fullNights()).contains(day);
                            assertThat(lost.nextFree()).isNotNull();
                        });
            }
        }
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    @Test
    void holdsMovesExtendsAndFreesOverlappingStaysInTwoWardsAndNeverGivesABedTwice() throws Exception {
        List<UUID> two = List.of(wards.ward(clinic, 2), wards.ward(clinic, 3));
        List<UUID> referrals =
                IntStream.range(0, RUNNERS).mapToObj(index -> Ids.next()).toList();
        int taken = 0;
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                int seed = round * RUNNERS;
                List<Boolean> told = race.run(IntStream.range(0, RUNNERS)
                        .<Callable<Boolean>>mapToObj(
                                index -> () -> something(two, referrals.get(index), new Random(seed + index)))
                        .toList());
                taken += Math.toIntExact(told.stream().filter(won -> won).count());
                assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            }
        }
        assertThat(taken).as("beds taken or moved").isGreaterThan(ROUNDS);
    }

    /** Holds a bed, or moves what is held to other nights or to the other ward, or lets go; whether there was one. */
    private boolean something(List<UUID> two, UUID referral, Random chance) {
        if (chance.nextInt(4) == 0) {
            new TransactionTemplate(transactions).executeWithoutResult(status -> reservations.free(referral));
            return false;
        }
        UUID ward = chance.nextInt(3) == 0 ? null : two.get(chance.nextInt(2));
        LocalDate first = wards.today().plusDays(chance.nextInt(8));
        return hold(ward, first, 1 + chance.nextInt(5), referral) instanceof BedHold.Taken;
    }

    @Test
    void givesABedOrTakesItBackNeverBoth() throws Exception {
        int given = 0;
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID ward = wards.ward(clinic, 1);
                LocalDate day = wards.today().plusDays(10);
                List<Boolean> won = race.run(IntStream.range(0, RUNNERS)
                        .<Callable<Boolean>>mapToObj(index -> index % 2 == 0
                                ? () -> hold(ward, day, 3, Ids.next()) instanceof BedHold.Taken
                                : () -> withdraw(ward, day))
                        .toList());

                boolean isGiven = IntStream.range(0, RUNNERS).anyMatch(index -> index % 2 == 0 && won.get(index));
                boolean isWithdrawn = IntStream.range(0, RUNNERS).anyMatch(index -> index % 2 == 1 && won.get(index));
                assertThat(isGiven).isNotEqualTo(isWithdrawn);
                given += isGiven ? 1 : 0;
            }
        }
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
        assertThat(given).as("rounds in which a team was first").isBetween(1, ROUNDS);
    }

    private boolean withdraw(UUID ward, LocalDate day) {
        return changing.changeBeds(
                        clinic.coordinator(),
                        new ChangeWardBeds(UUID.randomUUID().toString(), ward, day, day.plusDays(1), 0))
                instanceof WardChangeOutcome.Changed;
    }

    /** The race bites: whoever counts first and writes then gives the last bed to several. */
    @Test
    void countingFirstGivesOneBedToSeveral() throws Exception {
        NaiveBeds naive = new NaiveBeds(jdbc, transactions);
        long most = 0;
        try (Race race = new Race(RUNNERS)) {
            for (int round = 0; round < ROUNDS && most < 2; round++) {
                UUID ward = wards.ward(clinic, 1);
                Nights nights = Nights.from(wards.today().plusDays(10), 3);
                most = Math.max(
                        most,
                        race
                                .run(IntStream.range(0, RUNNERS)
                                        .<Callable<Boolean>>mapToObj(index -> () -> naive.hold(ward, nights))
                                        .toList())
                                .stream()
                                .filter(won -> won)
                                .count());
            }
        }
        assertThat(most).as("who believed that the bed was theirs").isGreaterThan(1);
        assertThat(database.contradictions(clinic.hospitalId())).isNotEmpty();
    }

    private BedHold hold(UUID ward, LocalDate first, int nights, UUID referral) {
        return Objects.requireNonNull(new TransactionTemplate(transactions)
                .execute(status -> reservations.hold(
                        member,
                        clinic.departmentId(),
                        ward,
                        first,
                        nights,
                        referral,
                        Instant.now().plusSeconds(3600))));
    }
}
