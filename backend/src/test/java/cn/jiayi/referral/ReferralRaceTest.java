package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.referral.ReferralAnswerOutcome.Answered;
import cn.jiayi.referral.ReferralCreateOutcome.Refused;
import cn.jiayi.referral.ReferralCreateOutcome.Sent;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** M24: whatever happens at once, one wins, every other is told by whom, and slots and referrals agree afterwards. */
@IntegrationTest
class ReferralRaceTest {

    private static final int RUNNERS = 16;
    private static final int ROUNDS = 200;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private Referring referring;

    @Autowired
    private ReferralAnswering answering;

    @Autowired
    private ReferralFollowing following;

    @Autowired
    private ReferralLapsing lapsing;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private Clock clock;

    private final Race race = new Race(RUNNERS);
    private Clinic clinic;

    @BeforeEach
    void aHospital() {
        clinic = hospitals.clinic(YUBEI);
    }

    @AfterEach
    void nothingContradictsItself() {
        race.close();
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    @Test
    void givesOneSlotToOneOfSixteenTeams() throws Exception {
        List<Ward> wards = wards();
        for (int round = 0; round < ROUNDS; round++) {
            UUID slot = hospitals.slotOpenToAll(clinic, wards.getFirst().team().id());

            List<ReferralCreateOutcome> outcomes = race.run(wards.stream()
                    .<Callable<ReferralCreateOutcome>>map(
                            ward -> () -> referring.create(ward.member(), ReferralFixtures.create(ward, clinic, slot)))
                    .toList());

            List<Integer> winners = IntStream.range(0, wards.size())
                    .filter(index -> outcomes.get(index) instanceof Sent)
                    .boxed()
                    .toList();
            assertThat(winners).hasSize(1);
            Ward winner = wards.get(winners.getFirst());
            Referral given = referrals.stored(((Sent) outcomes.get(winners.getFirst())).referralId());
            assertThat(given.getSlotId()).isEqualTo(slot);
            assertThat(given.getTeamId()).isEqualTo(winner.team().id());
            assertThat(outcomes)
                    .filteredOn(Refused.class::isInstance)
                    .hasSize(15)
                    .allSatisfy(outcome -> {
                        Refused lost = (Refused) outcome;
                        assertThat(lost.reason()).isEqualTo(ReferralCreateRefusal.SLOT_TAKEN);
                        assertThat(lost.slotStartsAt()).isEqualTo(given.getSlotStartsAt());
                        assertThat(lost.loss())
                                .isEqualTo(new Loss(winner.team().name(), given.getCreatedAt(), given.getNumber()));
                    });
            assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            referrals.cancel(winner, given.getId());
        }
    }

    @Test
    void sendsOneReferralOfAResidentHoweverManyMembersDo() throws Exception {
        Ward ward = referrals.ward(YUBEI);
        for (int round = 0; round < ROUNDS; round++) {
            List<UUID> slots = hospitals.slotKeptFor(clinic, ward.team().id(), RUNNERS);

            List<ReferralCreateOutcome> outcomes = race.run(slots.stream()
                    .<Callable<ReferralCreateOutcome>>map(
                            slot -> () -> referring.create(ward.member(), ReferralFixtures.create(ward, clinic, slot)))
                    .toList());

            List<UUID> sent = outcomes.stream()
                    .filter(Sent.class::isInstance)
                    .map(outcome -> ((Sent) outcome).referralId())
                    .toList();
            assertThat(sent).hasSize(1);
            String number = referrals.stored(sent.getFirst()).getNumber();
            assertThat(outcomes)
                    .filteredOn(Refused.class::isInstance)
                    .hasSize(15)
                    .allSatisfy(outcome -> {
                        Refused lost = (Refused) outcome;
                        assertThat(lost.reason()).isEqualTo(ReferralCreateRefusal.ALREADY_REFERRED);
                        assertThat(lost.loss()).isNotNull();
                        assertThat(lost.loss().number()).isEqualTo(number);
                        assertThat(lost.loss().by()).isEqualTo(ward.team().name());
                    });
            assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            referrals.cancel(ward, sent.getFirst());
        }
    }

    @Test
    void takesOneAnswerOfSixteenCoordinators() throws Exception {
        Ward ward = referrals.ward(YUBEI);
        List<Actor> coordinators = IntStream.range(0, RUNNERS)
                .mapToObj(index -> fixtures.coordinator(YUBEI, clinic.hospitalId()))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            UUID referral = referrals.waiting(ward, clinic);
            UUID other = hospitals.slotKeptFor(clinic, ward.team().id());

            List<ReferralAnswerOutcome> outcomes = race.run(IntStream.range(0, RUNNERS)
                    .<Callable<ReferralAnswerOutcome>>mapToObj(
                            index -> () -> answer(coordinators.get(index), index, referral, other))
                    .toList());

            List<Integer> winners = winners(outcomes);
            assertThat(winners).hasSize(1);
            Actor winner = coordinators.get(winners.getFirst());
            Referral answered = referrals.stored(referral);
            assertThat(answered.getState()).isEqualTo(ANSWERS.get(winners.getFirst() % 4));
            assertThat(losers(outcomes)).hasSize(15).allSatisfy(lost -> {
                assertThat(lost.reason()).isEqualTo(ReferralAnswerRefusal.NOT_WAITING);
                assertThat(lost.state()).isEqualTo(answered.getState());
                assertThat(lost.loss()).isNotNull();
                assertThat(lost.loss().by()).isEqualTo(winner.name());
                assertThat(lost.loss().at()).isNotNull();
            });
            assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            if (answered.getState() != ReferralState.DECLINED) {
                referrals.cancel(ward, referral);
            }
        }
    }

    private static final List<ReferralState> ANSWERS =
            List.of(ReferralState.CONFIRMED, ReferralState.DECLINED, ReferralState.OFFERED, ReferralState.CONFIRMED);

    private ReferralAnswerOutcome answer(Actor coordinator, int index, UUID referral, UUID other) {
        return switch (index % 4) {
            case 0 -> answering.confirm(coordinator, new ConfirmReferral(key(), referral, null, null, null));
            case 1 ->
                answering.decline(
                        coordinator,
                        new DeclineReferral(key(), referral, ReferralDeclineReason.WRONG_DEPARTMENT, null));
            case 2 -> answering.offer(coordinator, new OfferSlot(key(), referral, other, null, null));
            default -> answering.confirm(coordinator, new ConfirmReferral(key(), referral, other, null, null));
        };
    }

    @Test
    void confirmsIntoOneSlotOneOfSixteenReferrals() throws Exception {
        List<Ward> wards = wards();
        List<UUID> waiting = new ArrayList<>(
                wards.stream().map(ward -> referrals.waiting(ward, clinic)).toList());
        for (int round = 0; round < ROUNDS; round++) {
            UUID wanted =
                    hospitals.slotOpenToAll(clinic, wards.getFirst().team().id());

            List<ReferralAnswerOutcome> outcomes = race.run(waiting.stream()
                    .<Callable<ReferralAnswerOutcome>>map(referral -> () -> answering.confirm(
                            clinic.coordinator(), new ConfirmReferral(key(), referral, wanted, null, null)))
                    .toList());

            List<Integer> winners = winners(outcomes);
            assertThat(winners).hasSize(1);
            Referral given = referrals.stored(waiting.get(winners.getFirst()));
            assertThat(given.getSlotId()).isEqualTo(wanted);
            assertThat(losers(outcomes)).hasSize(15).allSatisfy(lost -> {
                assertThat(lost.reason()).isEqualTo(ReferralAnswerRefusal.SLOT_TAKEN);
                assertThat(lost.loss()).isNotNull();
                assertThat(lost.loss().number()).isEqualTo(given.getNumber());
                // whoever lost keeps what it had
                Referral kept = referrals.stored(lost.referralId());
                assertThat(kept.getState()).isEqualTo(ReferralState.WAITING);
                assertThat(kept.getSlotId()).isNotNull().isNotEqualTo(wanted);
            });
            assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            referrals.cancel(wards.get(winners.getFirst()), given.getId());
            waiting.set(winners.getFirst(), referrals.waiting(wards.get(winners.getFirst()), clinic));
        }
    }

    @Test
    void eitherConfirmsBeforeTheTeamCancelsOrNotAtAll() throws Exception {
        Ward ward = referrals.ward(YUBEI);
        int confirmedFirst = 0;
        for (int round = 0; round < ROUNDS; round++) {
            UUID referral = referrals.waiting(ward, clinic);

            List<ReferralAnswerOutcome> outcomes = race.run(mixed(
                    () -> answering.confirm(
                            clinic.coordinator(), new ConfirmReferral(key(), referral, null, null, null)),
                    () -> following.cancel(ward.member(), new CancelReferral(key(), referral, "不去了"))));

            List<Integer> winners = winners(outcomes);
            long confirmed = winners.stream().filter(index -> index % 2 == 0).count();
            assertThat(confirmed).isLessThanOrEqualTo(1);
            // a confirmed referral can still be cancelled: so the cancellation has the last word, once
            assertThat(winners.size() - confirmed).isEqualTo(1);
            assertThat(referrals.stored(referral).getState()).isEqualTo(ReferralState.CANCELLED);
            assertThat(losers(outcomes)).allSatisfy(lost -> {
                assertThat(lost.reason()).isEqualTo(ReferralAnswerRefusal.NOT_WAITING);
                assertThat(lost.loss()).isNotNull();
                assertThat(lost.loss().by())
                        .isEqualTo(
                                lost.state() == ReferralState.CONFIRMED
                                        ? clinic.coordinator().name()
                                        : ward.member().name());
            });
            assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            confirmedFirst += (int) confirmed;
        }
        assertThat(confirmedFirst).as("rounds in which the hospital was first").isBetween(1, ROUNDS - 1);
    }

    @Test
    void eitherConfirmsOrLapsesHoweverManyReplicasRunTheJob() throws Exception {
        Ward ward = referrals.ward(YUBEI);
        Map<ReferralState, Integer> ends = new EnumMap<>(ReferralState.class);
        for (int round = 0; round < ROUNDS; round++) {
            UUID referral = referrals.waiting(ward, clinic);
            Instant afterwards = clock.instant().plus(Duration.ofDays(400));

            List<ReferralAnswerOutcome> outcomes = race.run(mixed(
                    () -> answering.confirm(
                            clinic.coordinator(), new ConfirmReferral(key(), referral, null, null, null)),
                    () -> {
                        lapsing.lapseAll(afterwards);
                        return new Answered(referral);
                    }));

            ReferralState end = referrals.stored(referral).getState();
            List<ReferralAnswerOutcome> answers = IntStream.range(0, outcomes.size())
                    .filter(index -> index % 2 == 0)
                    .mapToObj(outcomes::get)
                    .toList();
            assertThat(winners(answers)).hasSize(end == ReferralState.CONFIRMED ? 1 : 0);
            assertThat(end).isIn(ReferralState.CONFIRMED, ReferralState.LAPSED);
            assertThat(losers(answers)).allSatisfy(lost -> {
                assertThat(lost.reason()).isEqualTo(ReferralAnswerRefusal.NOT_WAITING);
                assertThat(lost.state()).isEqualTo(end);
                assertThat(lost.loss()).isNotNull();
                assertThat(lost.loss().by())
                        .isEqualTo(
                                end == ReferralState.CONFIRMED
                                        ? clinic.coordinator().name()
                                        : null);
                assertThat(lost.loss().at()).isNotNull();
            });
            assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
            ends.merge(end, 1, Integer::sum);
        }
        assertThat(ends).as("ends of %s rounds", ROUNDS).containsKeys(ReferralState.CONFIRMED, ReferralState.LAPSED);
    }

    private List<Ward> wards() {
        return IntStream.range(0, RUNNERS)
                .mapToObj(index -> referrals.ward(YUBEI))
                .toList();
    }

    private static List<Callable<ReferralAnswerOutcome>> mixed(
            Callable<ReferralAnswerOutcome> even, Callable<ReferralAnswerOutcome> odd) {
        List<Callable<ReferralAnswerOutcome>> deeds = new ArrayList<>();
        for (int index = 0; index < RUNNERS; index++) {
            deeds.add(index % 2 == 0 ? even : odd);
        }
        return deeds;
    }

    private static List<Integer> winners(List<ReferralAnswerOutcome> outcomes) {
        return IntStream.range(0, outcomes.size())
                .filter(index -> outcomes.get(index) instanceof Answered)
                .boxed()
                .toList();
    }

    private static List<ReferralAnswerOutcome.Refused> losers(List<ReferralAnswerOutcome> outcomes) {
        return outcomes.stream()
                .filter(ReferralAnswerOutcome.Refused.class::isInstance)
                .map(ReferralAnswerOutcome.Refused.class::cast)
                .toList();
    }
}
