package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** The races bite: whoever looks first and writes then gives a slot twice, and the checker sees it. */
@IntegrationTest
class NaiveReferringTest {

    private static final int RUNNERS = 16;
    private static final int ROUNDS = 200;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void lookingFirstGivesOneSlotToSeveral() throws Exception {
        Clinic clinic = hospitals.clinic(YUBEI);
        Ward ward = referrals.ward(YUBEI);
        NaiveReferring naive = new NaiveReferring(jdbc, transactions);

        long most = mostWinnersOf(() -> {
            UUID slot = hospitals.slotKeptFor(clinic, ward.team().id());
            return () -> naive.hold(slot);
        });

        assertThat(most).as("who believed that the slot was theirs").isGreaterThan(1);
        assertThat(database.contradictions(clinic.hospitalId())).isNotEmpty();
    }

    @Test
    void lookingFirstTakesTwoAnswers() throws Exception {
        Clinic clinic = hospitals.clinic(YUBEI);
        Ward ward = referrals.ward(YUBEI);
        NaiveReferring naive = new NaiveReferring(jdbc, transactions);

        long most = mostWinnersOf(() -> {
            UUID referral = referrals.waiting(referrals.ward(ward.team()), clinic);
            return () -> naive.answer(referral);
        });

        assertThat(most).as("who believed that theirs was the answer").isGreaterThan(1);
    }

    /** In as many rounds as the careful ones have to stand, or until it has broken. */
    private static long mostWinnersOf(Callable<Callable<Boolean>> round) throws Exception {
        try (Race race = new Race(RUNNERS)) {
            long most = 0;
            for (int number = 0; number < ROUNDS && most < 2; number++) {
                most = Math.max(
                        most,
                        race.run(Collections.nCopies(RUNNERS, round.call())).stream()
                                .filter(won -> won)
                                .count());
            }
            return most;
        }
    }
}
