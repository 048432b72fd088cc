package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.household.ResidentDied;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Trap 14: a death releases what is held. */
@IntegrationTest
class EndedByDeathTest {

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

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
    void freesTheSlotThatIsHeld() {
        UUID slot = hospitals.slotKeptFor(clinic, ward.team().id());
        UUID referral = referrals.waiting(ward, clinic, slot);

        dies();

        assertThat(referrals.stored(referral).getState()).isEqualTo(ReferralState.CANCELLED);
        somebodyElseTakes(slot);
    }

    @Test
    void freesTheSlotThatIsOfferedAndTheOneThatIsGiven() {
        UUID offered = referrals.offered(ward, clinic);
        Clinic other = hospitals.clinic(YUBEI);
        UUID slot = hospitals.slotKeptFor(other, ward.team().id());
        UUID given = referrals.waiting(ward, other, slot);
        referrals.confirm(given, other);

        dies();

        assertThat(referrals.stored(offered).getState()).isEqualTo(ReferralState.CANCELLED);
        assertThat(referrals.stored(given).getState()).isEqualTo(ReferralState.CANCELLED);
        clinic = other;
        somebodyElseTakes(slot);
    }

    @Test
    void leavesAloneWhatHasBegunAndDischargesWhoIsInTheHospital() {
        UUID seen = referrals.seen(ward, clinic);
        Clinic other = hospitals.clinic(YUBEI);
        UUID admitted = referrals.admitted(ward, other);

        dies();

        assertThat(referrals.stored(seen).getState()).isEqualTo(ReferralState.CONFIRMED);
        assertThat(referrals.stored(admitted).getState()).isEqualTo(ReferralState.DISCHARGED);
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    private void dies() {
        ResidentDied died = new ResidentDied(ward.patient(), ward.home().id(), LocalDate.now(clock));
        new TransactionTemplate(transactions).executeWithoutResult(status -> events.publishEvent(died));
    }

    private void somebodyElseTakes(UUID slot) {
        referrals.waiting(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic, slot);
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }
}
