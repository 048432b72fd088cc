package cn.jiayi.ward;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Practice;
import cn.jiayi.IntegrationTest;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** M23, M24, M27, traps 14 and 15: beds are a pool over nights. */
@IntegrationTest
class BedReservationsTest {

    private static final Instant LATER = Instant.now().plusSeconds(40L * 24 * 3600);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private WardFixtures wards;

    @Autowired
    private BedReservations reservations;

    @Autowired
    private BedDirectory directory;

    @Autowired
    private WardNightKeeping keeping;

    @Autowired
    private WardNights nights;

    @Autowired
    private BedsAndStays database;

    @Autowired
    private PlatformTransactionManager transactions;

    private Clinic clinic;
    private Practice practice;
    private Actor member;
    private LocalDate today;

    @BeforeEach
    void aHospitalAndATeam() {
        clinic = hospitals.clinic(YUBEI);
        practice = fixtures.practice(YUBEI);
        member = fixtures.member(fixtures.team(practice));
        today = wards.today();
    }

    @AfterEach
    void nightsAndStaysAgree() {
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    @Test
    void takesABedOnEachOfTheNightsOrOnNone() {
        UUID ward = wards.ward(clinic, 1);
        taken(hold(ward, today.plusDays(5), 2, Ids.next()));

        BedHold.NotTaken missed = missed(hold(ward, today.plusDays(3), 4, Ids.next()));

        assertThat(missed.standing()).isEqualTo(BedStanding.FULL);
        assertThat(missed.fullNights()).containsExactly(today.plusDays(5), today.plusDays(6));
        assertThat(missed.nextFree()).isEqualTo(today.plusDays(7));
        assertThat(takenOn(ward, today.plusDays(3), 5)).containsExactly(0, 0, 1, 1, 0);
    }

    @Test
    void aHoldEndsAtNoonAfterItsFirstNightAtTheLatest() {
        UUID ward = wards.ward(clinic, 1);
        Instant noon = today.plusDays(1)
                .atTime(java.time.LocalTime.NOON)
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toInstant();

        assertThat(taken(hold(ward, today, 1, Ids.next())).until()).isEqualTo(noon);
    }

    @Test
    void takesAnotherBedInOneStepAndKeepsTheFirstWhereThereIsNone() {
        UUID one = wards.ward(clinic, 1);
        UUID other = wards.ward(clinic, 1);
        UUID referral = Ids.next();
        wards.given(clinic, other, today.plusDays(9), 1, Ids.next());
        UUID stay = taken(hold(one, today.plusDays(2), 3, referral)).stayId();

        BedHold.Taken moved = taken(hold(one, today.plusDays(3), 3, referral));
        assertThat(moved.stayId()).isEqualTo(stay);
        assertThat(takenOn(one, today.plusDays(2), 5)).containsExactly(0, 1, 1, 1, 0);

        missed(hold(other, today.plusDays(8), 3, referral));
        assertThat(takenOn(one, today.plusDays(2), 5)).containsExactly(0, 1, 1, 1, 0);

        assertThat(taken(give(other, today.plusDays(2), 2, referral)).until()).isNull();
        assertThat(takenOn(one, today.plusDays(2), 5)).containsOnly(0);
        assertThat(stateOf(referral)).isEqualTo(BedStayState.BOOKED);
    }

    @Test
    void aJointWardIsForItsInstitutionFirstAndForOthersShortlyBefore() {
        UUID joint = wards.ward(clinic, 1, practice.id());
        Actor stranger = fixtures.member(fixtures.team(fixtures.practice(YUBEI)));

        assertThat(missed(in(() -> reservations.hold(
                                stranger, clinic.departmentId(), null, today.plusDays(3), 1, Ids.next(), LATER)))
                        .standing())
                .isEqualTo(BedStanding.NOT_OPEN);
        assertThat(taken(in(() -> reservations.hold(
                                stranger, clinic.departmentId(), null, today.plusDays(2), 1, Ids.next(), LATER)))
                        .wardId())
                .isEqualTo(joint);
        taken(hold(joint, today.plusDays(3), 1, Ids.next()));
    }

    @Test
    void theOwnJointWardComesBeforeTheWardOfAll() {
        wards.ward(clinic, 1);
        UUID joint = wards.ward(clinic, 1, practice.id());

        assertThat(taken(hold(null, today, 1, Ids.next())).wardId()).isEqualTo(joint);
        assertThat(taken(hold(null, today, 1, Ids.next())).wardId()).isNotEqualTo(joint);
        assertThat(missed(hold(null, today, 1, Ids.next())).standing()).isEqualTo(BedStanding.FULL);
    }

    @Test
    void doesNotExistForAnotherDistrictOrDepartment() {
        UUID ward = wards.ward(clinic, 1);
        Actor elsewhere = fixtures.member(fixtures.team(fixtures.practice(ERQI)));

        assertThat(missed(in(() ->
                                reservations.hold(elsewhere, clinic.departmentId(), ward, today, 1, Ids.next(), LATER)))
                        .standing())
                .isEqualTo(BedStanding.NOT_THERE);
        assertThat(missed(in(() -> reservations.give(clinic.hospitalId(), Ids.next(), ward, today, 1, Ids.next())))
                        .standing())
                .isEqualTo(BedStanding.NOT_THERE);
    }

    @Test
    void refusesNightsThatArePastOrFurtherAheadThanBedsAreGiven() {
        UUID ward = wards.ward(clinic, 1);

        assertThat(missed(hold(ward, today.minusDays(1), 2, Ids.next())).standing())
                .isEqualTo(BedStanding.PAST);
        assertThat(missed(hold(ward, today.plusDays(90), 2, Ids.next())).standing())
                .isEqualTo(BedStanding.NOT_OPEN);
        taken(hold(ward, today.plusDays(90), 1, Ids.next()));
    }

    @Test
    void admissionExtensionAndDischargeMoveTheNightsWithThePatient() {
        UUID ward = wards.ward(clinic, 1);
        UUID referral = Ids.next();
        taken(hold(ward, today.plusDays(1), 3, referral));
        in(() -> {
            reservations.book(referral);
            return referral;
        });
        UUID next = Ids.next();
        wards.given(clinic, ward, today.plusDays(5), 2, next);

        assertThat(taken(in(() -> reservations.admit(referral, today))).firstNight())
                .as("a day earlier than booked")
                .isEqualTo(today);
        assertThat(takenOn(ward, today, 7)).containsExactly(1, 1, 1, 1, 0, 1, 1);

        BedHold.NotTaken full = missed(in(() -> reservations.extend(referral, today.plusDays(6))));
        assertThat(full.standing()).isEqualTo(BedStanding.FULL);
        assertThat(full.fullNights()).containsExactly(today.plusDays(5), today.plusDays(6));
        taken(in(() -> reservations.extend(referral, today.plusDays(4))));
        assertThat(takenOn(ward, today, 7)).containsExactly(1, 1, 1, 1, 1, 1, 1);

        discharge(referral, today.plusDays(2));
        assertThat(takenOn(ward, today, 7)).containsExactly(1, 1, 0, 0, 0, 1, 1);
        assertThat(stateOf(referral)).isEqualTo(BedStayState.ENDED);
    }

    @Test
    void aSlipIsTakenBackWhileTheNightsAreFree() {
        UUID ward = wards.ward(clinic, 1);
        UUID referral = Ids.next();
        wards.given(clinic, ward, today, 4, referral);
        wards.admitted(referral, today);
        discharge(referral, today.plusDays(1));

        assertThat(taken(in(() -> reservations.restore(referral))).lastNight()).isEqualTo(today.plusDays(3));
        assertThat(stateOf(referral)).isEqualTo(BedStayState.ADMITTED);
        in(() -> {
            reservations.undoAdmission(referral);
            return referral;
        });
        assertThat(stateOf(referral)).isEqualTo(BedStayState.BOOKED);

        in(() -> {
            reservations.free(referral);
            return referral;
        });
        assertThat(takenOn(ward, today, 4)).containsOnly(0);
        wards.given(clinic, ward, today.plusDays(3), 1, Ids.next());
        assertThat(missed(in(() -> reservations.restore(referral))).fullNights())
                .containsExactly(today.plusDays(3));
    }

    @Test
    void lettingGoOfManyFreesEachOfTheirNights() {
        UUID ward = wards.ward(clinic, 3);
        List<UUID> referrals =
                IntStream.range(0, 3).mapToObj(index -> Ids.next()).toList();
        referrals.forEach(referral -> taken(hold(ward, today.plusDays(1), 2, referral)));

        assertThat(in(() -> reservations.freeAll(referrals))).isEqualTo(3);
        assertThat(in(() -> reservations.freeAll(referrals)))
                .as("a second time")
                .isZero();
        assertThat(takenOn(ward, today, 4)).containsOnly(0);
    }

    @Test
    void saysTheNextNightOnWhichABedIsOpenToTheTeam() {
        UUID ward = wards.ward(clinic, 1);
        wards.given(clinic, ward, today, 3, Ids.next());
        wards.given(clinic, ward, today.plusDays(4), 2, Ids.next());

        assertThat(directory.nextOpen(member, clinic.departmentId(), 1))
                .get()
                .extracting(OpenBed::nextFirstNight)
                .isEqualTo(today.plusDays(3));
        assertThat(directory.nextOpen(member, clinic.departmentId(), 2))
                .get()
                .extracting(OpenBed::nextFirstNight)
                .isEqualTo(today.plusDays(6));
        assertThat(directory.nextOpen(clinic.coordinator(), clinic.departmentId(), 1))
                .isEmpty();
    }

    @Test
    void makesTheNightsOnceHoweverOftenItRuns() {
        UUID ward = wards.ward(clinic, 2);
        wards.given(clinic, ward, today, 2, Ids.next());

        keeping.keepAhead();
        keeping.keepAhead();

        assertThat(takenOn(ward, today, 3)).containsExactly(1, 1, 0);
        assertThat(takenOn(ward, today, 200)).hasSize(91);
    }

    @Test
    void takesBedsInTheReferralsTransactionOnly() {
        assertThatThrownBy(() -> reservations.free(Ids.next())).isInstanceOf(IllegalTransactionStateException.class);
    }

    private BedHold hold(UUID ward, LocalDate first, int number, UUID referral) {
        return in(() -> reservations.hold(member, clinic.departmentId(), ward, first, number, referral, LATER));
    }

    private BedHold give(UUID ward, LocalDate first, int number, UUID referral) {
        return in(() -> reservations.give(clinic.hospitalId(), clinic.departmentId(), ward, first, number, referral));
    }

    private void discharge(UUID referral, LocalDate on) {
        in(() -> {
            reservations.discharge(referral, on);
            return referral;
        });
    }

    private BedStayState stateOf(UUID referral) {
        return Map.copyOf(directory.ofReferrals(List.of(referral)))
                .get(referral)
                .getState();
    }

    private List<Integer> takenOn(UUID ward, LocalDate first, int number) {
        return in(() -> nights.of(List.of(ward), Nights.from(first, number)).stream()
                .map(WardNight::taken)
                .toList());
    }

    private <T> T in(Supplier<T> work) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> work.get()));
    }

    private static BedHold.Taken taken(BedHold hold) {
        assertThat(hold).isInstanceOf(BedHold.Taken.class);
        return (BedHold.Taken) hold;
    }

    private static BedHold.NotTaken missed(BedHold hold) {
        assertThat(hold).isInstanceOf(BedHold.NotTaken.class);
        return (BedHold.NotTaken) hold;
    }
}
