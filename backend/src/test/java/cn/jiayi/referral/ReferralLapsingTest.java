package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Uuids;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M24, trap 14: what nobody answers in time lapses, once, and frees its slot. */
@IntegrationTest
class ReferralLapsingTest {

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private ReferralLapsing lapsing;

    @Autowired
    private ReferralEvents events;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private JdbcClient jdbc;

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
    void freesTheSlotAndKeepsWhatHappened() {
        UUID slot = hospitals.slotKeptFor(clinic, ward.team().id());
        UUID referral = referrals.waiting(ward, clinic, slot);
        Instant start = referrals.stored(referral).getSlotStartsAt();
        overdue(referral);

        lapsing.lapseAll();

        assertThat(referrals.stored(referral).getState()).isEqualTo(ReferralState.LAPSED);
        assertThat(events.findFirstByReferralIdOrderByOrdinalDesc(referral)).hasValueSatisfying(event -> {
            assertThat(event.getState()).isEqualTo(ReferralState.LAPSED);
            assertThat(event.getByName()).isNull();
            assertThat(event.getSlotStartsAt()).isEqualTo(start);
        });
        assertThat(toldOf(referral)).isEqualTo(2 * 3); // sent and lapsed, to the hospital, the institution and the team
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
        // the slot is there for somebody else, and the resident can be referred again
        referrals.waiting(ward, clinic, slot);
    }

    @Test
    void lapsesAnOfferThatTheTeamDoesNotTakeAndAReferralWithoutASlot() {
        UUID offered = referrals.offered(ward, clinic);
        UUID without = referrals.waiting(
                new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), hospitals.clinic(YUBEI), null);
        overdue(offered);
        overdue(without);

        lapsing.lapseAll();

        assertThat(referrals.stored(offered).getState()).isEqualTo(ReferralState.LAPSED);
        assertThat(referrals.stored(without).getState()).isEqualTo(ReferralState.LAPSED);
    }

    @Test
    void leavesAloneWhatIsAnsweredOrStillHasTime() {
        UUID confirmed = referrals.confirmed(ward, clinic);
        UUID waiting = referrals.waiting(
                new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), hospitals.clinic(YUBEI));

        lapsing.lapseAll();

        assertThat(referrals.stored(confirmed).getState()).isEqualTo(ReferralState.CONFIRMED);
        assertThat(referrals.stored(waiting).getState()).isEqualTo(ReferralState.WAITING);
    }

    @Test
    void sixteenReplicasLapseMoreThanABatchOnceEach() throws Exception {
        List<UUID> sent = new ArrayList<>();
        for (int number = 0; number < 230; number++) {
            // departments apart, so that one resident will do
            Clinic department = new Clinic(
                    clinic.hospitalId(),
                    hospitals.department(YUBEI, clinic.hospitalId(), "第" + number + "科"),
                    YUBEI,
                    clinic.coordinator());
            sent.add(referrals.waiting(ward, department));
        }
        jdbc.sql("update referral set answer_by = date_sub(created_at, interval 1 second) where hospital_id = ?")
                .param(Uuids.bytes(clinic.hospitalId()))
                .update();
        Callable<Integer> job = lapsing::lapseAll;

        try (Race race = new Race(16)) {
            race.run(Collections.nCopies(16, job));
        }
        // whoever met a locked row passed over it: the next round takes what is left
        lapsing.lapseAll();

        assertThat(sent).allSatisfy(id -> {
            assertThat(referrals.stored(id).getState()).isEqualTo(ReferralState.LAPSED);
            assertThat(referrals.stored(id).getChanges()).isEqualTo(2);
        });
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    private void overdue(UUID referral) {
        referrals.letTimePass(referral, clock.instant().minusSeconds(1));
    }

    @Test
    void tellsBothSides() { // M24, trap 15
        UUID referral = referrals.waiting(ward, clinic);
        overdue(referral);

        lapsing.lapseAll();

        assertThat(noticesOf(referral)).containsExactlyInAnyOrder("TEAM UNANSWERED", "INSTITUTION LEFT_UNANSWERED");
    }

    private List<String> noticesOf(UUID referral) {
        return jdbc.sql(
                        "select concat(recipient_kind, ' ', replace(kind, 'ReferralNotice.', '')) from notice where record_id = ?")
                .param(Uuids.bytes(referral))
                .query(String.class)
                .list();
    }

    private int toldOf(UUID referral) {
        return jdbc.sql("select count(*) from live_event where record_id = ?")
                .param(Uuids.bytes(referral))
                .query(Integer.class)
                .single();
    }
}
