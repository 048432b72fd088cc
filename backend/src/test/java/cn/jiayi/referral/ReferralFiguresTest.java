package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.CivilDay;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M24, M25, trap 22: a month's counts, each of its own moment. */
@IntegrationTest
class ReferralFiguresTest {

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private ReferralFigures figures;

    @Autowired
    private ReferralLapsing lapsing;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Ward ward;

    @BeforeEach
    void aTeamAndAHospital() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
    }

    @Test
    void countsWhatWasSentAnsweredAndLapsedInTheMonthOfItsSending() {
        referrals.confirmed(ward, clinic);
        another();
        referrals.waiting(ward, clinic);
        another();
        UUID forgotten = referrals.waiting(ward, clinic);
        referrals.letTimePass(forgotten, clock.instant().minusSeconds(1));
        lapsing.lapseAll();

        assertThat(figureOf(YearMonth.from(today()))).satisfies(figure -> {
            assertThat(figure.sent()).isEqualTo(3);
            assertThat(figure.answered()).isEqualTo(1);
            assertThat(figure.answeredInTime()).isEqualTo(1);
            assertThat(figure.lapsed()).isEqualTo(1);
        });
    }

    @Test
    void countsWhoWasExpectedInTheMonthOfTheDay() {
        UUID seen = referrals.arrived(ward, clinic);
        another();
        referrals.seen(ward, clinic);
        YearMonth month = YearMonth.from(CivilDay.of(referrals.stored(seen).getSlotStartsAt()));

        assertThat(figureOf(month)).satisfies(figure -> {
            assertThat(figure.expected()).isEqualTo(2);
            assertThat(figure.arrived()).isEqualTo(1);
            assertThat(figure.noShows()).isZero();
        });
    }

    @Test
    void countsWhoWasSentBackAndTakenOverInTime() {
        referrals.sentBack(ward, clinic);

        assertThat(figureOf(YearMonth.from(today()))).satisfies(figure -> {
            assertThat(figure.sentBack()).isEqualTo(1);
            assertThat(figure.takenOverInTime()).isZero();
        });
    }

    @Test
    void whoIsStillToBeTakenOverCountsForTheTeamThatHasTheContractNow() { // trap 16
        referrals.sentBack(ward, clinic);
        Crew other = fixtures.team(fixtures.practice(YUBEI));
        referrals.signedBy(ward.home(), other);

        assertThat(figures.of(YUBEI, YearMonth.from(today())))
                .filteredOn(figure -> figure.hospitalId().equals(clinic.hospitalId()))
                .filteredOn(figure -> figure.sentBack() == 1)
                .extracting(ReferralFigure::teamId)
                .containsExactly(other.id());
    }

    @Test
    void isOneStatementHoweverManyThereAre() {
        referrals.confirmed(ward, clinic);

        assertThat(Statements.of(() -> figures.of(YUBEI, YearMonth.from(today()))))
                .hasSize(1);
    }

    private void another() {
        ward = new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
    }

    private ReferralFigure figureOf(YearMonth month) {
        List<ReferralFigure> found = figures.of(YUBEI, month).stream()
                .filter(figure -> figure.hospitalId().equals(clinic.hospitalId()))
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().teamId()).isEqualTo(ward.team().id());
        return found.getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
