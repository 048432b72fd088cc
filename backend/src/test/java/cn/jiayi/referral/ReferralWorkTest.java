package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralAcknowledgeOutcome.Acknowledged;
import cn.jiayi.referral.ReferralAcknowledgeOutcome.Refused;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;
import reactor.core.Disposable;

/** M24, M25, trap 15: what a side still has to do with referrals, counted right, live, and emptied by those whose work it is. */
@IntegrationTest
class ReferralWorkTest {

    private static final String WORK = """
            { referralWork { counts { kind count { number isMore } } toTakeOver { number isMore } toDo { number isMore } } }
            """;

    private static final String ACKNOWLEDGE = """
            mutation ($input: ReferralAcknowledgeInput!) { referralAcknowledge(input: $input) {
                __typename
                ... on ReferralAcknowledged { referral { acknowledgedBy acknowledgedAt viewerCanAcknowledge } }
                ... on ReferralAcknowledgeRefused { reason message current { state } }
            } }
            """;

    private static final Duration SOON = Duration.ofSeconds(20);

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private ReferralDirectory directory;

    @Autowired
    private DownReferralDirectory downReferrals;

    @Autowired
    private ReferralWorkDirectory work;

    @Autowired
    private ReferralWorkNews news;

    @Autowired
    private ReferralAnswering answering;

    @Autowired
    private ReferralVisiting visiting;

    @Autowired
    private ReferralAcknowledging acknowledging;

    @Autowired
    private TakingOver takingOver;

    @Autowired
    private ReferralLapsing lapsing;

    @Autowired
    private Testers testers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Ward ward;
    private Actor administrator;

    @BeforeEach
    void aTeamAndAHospital() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
        administrator = fixtures.administrator(ward.team().practice());
    }

    @Test
    void eachSideSeesWhatWaitsForIt() {
        referrals.waiting(ward, clinic);
        assertThat(number(clinic.coordinator(), ReferralWorkKind.WAITING_FOR_ME))
                .isEqualTo(1);
        assertThat(number(ward.member(), ReferralWorkKind.WAITING_FOR_ME)).isZero();

        referrals.offered(next(), clinic);
        assertThat(number(clinic.coordinator(), ReferralWorkKind.WAITING_FOR_ME))
                .isEqualTo(1);
        assertThat(number(ward.member(), ReferralWorkKind.WAITING_FOR_ME)).isEqualTo(1);
        assertThat(number(administrator, ReferralWorkKind.WAITING_FOR_ME)).isEqualTo(1);
    }

    @Test
    void theTeamTakesNoteOfADeclineAndTheListsOfBothSidesEmpty() {
        UUID id = declined(ward);
        assertThat(number(ward.member(), ReferralWorkKind.DECLINED)).isEqualTo(1);
        assertThat(number(clinic.coordinator(), ReferralWorkKind.DECLINED)).isEqualTo(1);

        var answer = acknowledge(ward.member(), id);
        answer.path("referralAcknowledge.__typename").entity(String.class).isEqualTo("ReferralAcknowledged");
        answer.path("referralAcknowledge.referral.acknowledgedBy")
                .entity(String.class)
                .isEqualTo(ward.member().name());
        answer.path("referralAcknowledge.referral.viewerCanAcknowledge")
                .entity(Boolean.class)
                .isEqualTo(false);

        Stream.of(ward.member(), administrator, clinic.coordinator())
                .forEach(each ->
                        assertThat(number(each, ReferralWorkKind.DECLINED)).isZero());
    }

    @Test
    void whatIsOpenOrTakenNoteOfAlreadyIsRefusedWithWho() {
        UUID open = referrals.waiting(ward, clinic);
        acknowledge(ward.member(), open)
                .path("referralAcknowledge.reason")
                .entity(String.class)
                .isEqualTo("NOTHING_TO_SEE");

        Ward second = next();
        UUID declined = declined(second);
        acknowledge(second.member(), declined);
        var again = acknowledge(fixtures.leader(ward.team()), declined);
        again.path("referralAcknowledge.reason").entity(String.class).isEqualTo("ALREADY_SEEN");
        again.path("referralAcknowledge.message")
                .entity(String.class)
                .satisfies(words -> assertThat(words).contains(second.member().name()));
        acknowledge(referrals.ward(YUBEI).member(), declined)
                .path("referralAcknowledge.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whoDidNotComeWaitsForTheTeamAndWhoWentHomeForTheHospital() {
        UUID missed = missed(ward);
        assertThat(number(ward.member(), ReferralWorkKind.NO_SHOW)).isEqualTo(1);
        acknowledge(ward.member(), missed);
        assertThat(number(ward.member(), ReferralWorkKind.NO_SHOW)).isZero();

        UUID home = referrals.admitted(next(), clinic);
        visiting.discharge(clinic.coordinator(), new NoteVisit(key(), home, null));
        assertThat(number(clinic.coordinator(), ReferralWorkKind.NOT_SENT_BACK)).isEqualTo(1);
        assertThat(work.now(clinic.coordinator()).toDo().number()).isEqualTo(1);
        assertThat(work.now(ward.member()).toDo().number()).isZero();
    }

    @Test
    void aSlipTakenBackAfterItWasNotedIsToBeNotedAnew() {
        UUID id = missed(ward);
        acknowledge(ward.member(), id);
        assertThat(visiting.correct(clinic.coordinator(), new NoteVisit(key(), id, "看错了人")))
                .isInstanceOf(ReferralAnswerOutcome.Answered.class);
        visiting.markNoShow(clinic.coordinator(), new NoteVisit(key(), id, null));
        assertThat(number(ward.member(), ReferralWorkKind.NO_SHOW)).isEqualTo(1);
    }

    @Test
    void onlyATeamTakesNote() {
        UUID id = declined(ward);
        Stream.of(clinic.coordinator(), administrator, fixtures.head(ward.home()))
                .forEach(other -> testers.as(other)
                        .document(ACKNOWLEDGE)
                        .variable("input", input(id))
                        .execute()
                        .errors()
                        .satisfy(errors -> assertThat(errors).hasSize(1)));
    }

    @Test
    void ofTwoColleaguesOneTakesNoteAndTheOtherIsToldWho() throws Exception {
        UUID id = declined(ward);
        Actor leader = fixtures.leader(ward.team());
        try (Race race = new Race(2)) {
            List<ReferralAcknowledgeOutcome> told = race.run(Stream.of(ward.member(), leader)
                    .<Callable<ReferralAcknowledgeOutcome>>map(
                            each -> () -> acknowledging.acknowledge(each, new AcknowledgeReferral(key(), id)))
                    .toList());
            assertThat(told).filteredOn(Acknowledged.class::isInstance).hasSize(1);
            assertThat(told)
                    .filteredOn(Refused.class::isInstance)
                    .singleElement()
                    .satisfies(refused -> assertThat(((Refused) refused).by())
                            .isIn(ward.member().name(), leader.name()));
        }
    }

    @Test
    void theListIsCountedTo99AndSaysThatThereIsMore() {
        UUID one = declined(ward);
        for (int i = 0; i < 99; i++) {
            copyDeclined(one);
        }
        assertThat(work.now(ward.member()).of(ReferralWorkKind.DECLINED)).isEqualTo(new WorkCount(99, true));
        jdbc.sql("delete from referral where number like 'copy-%' limit 1").update();
        assertThat(work.now(ward.member()).of(ReferralWorkKind.DECLINED)).isEqualTo(new WorkCount(99, false));
    }

    @Test
    void whatLapsesSoonIsWhatThePolicySays() {
        UUID id = referrals.waiting(ward, clinic);
        assertThat(number(ward.member(), ReferralWorkKind.LAPSING_SOON)).isZero();
        referrals.letTimePass(id, clock.instant().plus(Duration.ofMinutes(119)));
        assertThat(number(ward.member(), ReferralWorkKind.LAPSING_SOON)).isEqualTo(1);
        assertThat(number(clinic.coordinator(), ReferralWorkKind.LAPSING_SOON)).isEqualTo(1);
        assertThat(work.now(clinic.coordinator()).toDo()).isEqualTo(new WorkCount(1, false));
    }

    @Test
    void theCountsTakeAFewStatementsHoweverLongTheListsAre() {
        declined(ward);
        Runnable query =
                () -> testers.onThisThread(ward.member()).document(WORK).executeAndVerify();
        query.run();
        int few = Statements.of(query).size();
        for (int i = 0; i < 5; i++) {
            declined(next());
            referrals.waiting(next(), clinic);
        }
        assertThat(Statements.of(query)).hasSize(few).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 2017})
    void afterAnyHistoryTheCountsAreTheListsForEverySide(long seed) {
        Random random = new Random(seed);
        List<UUID> all = new ArrayList<>();
        for (int step = 0; step < 25; step++) {
            act(random, all);
            if (step % 4 == 0 || step == 24) {
                Stream.of(ward.member(), fixtures.leader(ward.team()), administrator, clinic.coordinator())
                        .forEach(this::countsAreTheLists);
            }
        }
    }

    @Test
    void theCountsAreToldNowAfterEachChangeAndWhenTimeAloneChangesThem() throws Exception {
        List<ReferralWork> told = new CopyOnWriteArrayList<>();
        Disposable listening = news.changes(ward.member()).subscribe(told::add);
        try {
            await(told, last -> last.toDo().number() == 0);
            UUID id = declined(ward);
            await(told, last -> last.of(ReferralWorkKind.DECLINED).number() == 1);
            acknowledging.acknowledge(ward.member(), new AcknowledgeReferral(key(), id));
            await(told, last -> last.of(ReferralWorkKind.DECLINED).number() == 0);

            UUID waiting = referrals.waiting(next(), clinic);
            Instant lapses = clock.instant().plus(Duration.ofMinutes(120)).plusSeconds(6);
            referrals.letTimePass(waiting, lapses);
            // a change of something else lets the listener look again and learn when time will change a count
            declined(next());
            await(told, last -> last.of(ReferralWorkKind.DECLINED).number() == 1);
            assertThat(told.getLast().of(ReferralWorkKind.LAPSING_SOON).number())
                    .as("not soon yet")
                    .isZero();
            await(told, last -> last.of(ReferralWorkKind.LAPSING_SOON).number() == 1);
            assertThat(clock.instant()).isAfterOrEqualTo(lapses.minus(Duration.ofMinutes(120)));
        } finally {
            listening.dispose();
        }
    }

    private void act(Random random, List<UUID> all) {
        switch (random.nextInt(13)) {
            case 0, 1 -> all.add(referrals.waiting(next(), clinic));
            case 2 -> all.add(referrals.offered(next(), clinic));
            case 3 -> all.add(declined(next()));
            case 4 -> {
                UUID id = referrals.waiting(next(), clinic);
                all.add(id);
                referrals.letTimePass(id, clock.instant().minusSeconds(5));
                if (random.nextBoolean()) {
                    lapsing.lapseAll();
                }
            }
            case 5 -> {
                UUID id = referrals.waiting(next(), clinic);
                all.add(id);
                referrals.letTimePass(id, clock.instant().plus(Duration.ofMinutes(random.nextInt(60, 180))));
            }
            case 6 -> referrals.sentBack(next(), clinic);
            case 9 -> referrals.arrived(next(), clinic);
            case 10 -> all.add(missed(next()));
            case 11 -> {
                UUID id = referrals.admitted(next(), clinic);
                visiting.discharge(clinic.coordinator(), new NoteVisit(key(), id, null));
            }
            case 12 -> referrals.seen(next(), clinic);
            case 7 ->
                downReferrals.list(ward.member(), DownReferralState.WAITING, Paging.first(1)).stream()
                        .forEach(down -> takingOver.takeOver(
                                ward.member(),
                                new TakeOver(
                                        key(),
                                        down.getId(),
                                        "一周内上门随访",
                                        LocalDate.now(clock).plusDays(2))));
            default -> {
                if (!all.isEmpty()) {
                    acknowledging.acknowledge(
                            ward.member(), new AcknowledgeReferral(key(), all.get(random.nextInt(all.size()))));
                }
            }
        }
    }

    private void countsAreTheLists(Actor actor) {
        ReferralWork counted = work.now(actor);
        for (ReferralWorkKind kind : ReferralWorkKind.values()) {
            assertThat(counted.of(kind).number())
                    .as("%s of %s", kind, actor.role())
                    .isEqualTo(directory.work(actor, kind, Paging.first(100)).size());
        }
        assertThat(counted.toTakeOver().number())
                .isEqualTo(downReferrals
                        .list(actor, DownReferralState.WAITING, Paging.first(100))
                        .size());
    }

    private static void await(List<ReferralWork> told, Predicate<ReferralWork> wanted) {
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() -> assertThat(told)
                        .last()
                        .satisfies(last -> assertThat(wanted.test(last)).isTrue()));
    }

    /** Another household of the same team. */
    private Ward next() {
        return new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
    }

    private UUID missed(Ward of) {
        UUID id = referrals.seen(of, clinic);
        visiting.markNoShow(clinic.coordinator(), new NoteVisit(key(), id, null));
        return id;
    }

    private UUID declined(Ward of) {
        UUID id = referrals.waiting(of, clinic);
        assertThat(answering.decline(
                        clinic.coordinator(),
                        new DeclineReferral(key(), id, ReferralDeclineReason.CLINIC_CANCELLED, null)))
                .isInstanceOf(ReferralAnswerOutcome.Answered.class);
        return id;
    }

    private void copyDeclined(UUID id) {
        jdbc.sql("""
                        insert into referral (id, number, district_code, hospital_id, department_id, institution_id, team_id, contract_id,
                            household_id, resident_id, referred_by, urgency, summary, state, created_at, state_since, answer_due, decline_reason, changes)
                        select :copy, :number, district_code, hospital_id, department_id, institution_id, team_id, contract_id,
                            household_id, resident_id, referred_by, urgency, summary, state, created_at, state_since, answer_due, decline_reason, changes
                        from referral where id = :id
                        """)
                .param("copy", Uuids.bytes(UUID.randomUUID()))
                .param("number", "copy-" + UUID.randomUUID().toString().substring(0, 12))
                .param("id", Uuids.bytes(id))
                .update();
    }

    private GraphQlTester.Response acknowledge(Actor actor, UUID id) {
        return testers.as(actor)
                .document(ACKNOWLEDGE)
                .variable("input", input(id))
                .execute();
    }

    private static Map<String, Object> input(UUID id) {
        return Map.of("idempotencyKey", key(), "referralId", GlobalId.of("Referral", id));
    }

    private int number(Actor actor, ReferralWorkKind kind) {
        var answer = testers.as(actor).document(WORK).execute();
        List<String> kinds = answer.path("referralWork.counts[*].kind")
                .entityList(String.class)
                .get();
        List<Integer> numbers = answer.path("referralWork.counts[*].count.number")
                .entityList(Integer.class)
                .get();
        return IntStream.range(0, kinds.size())
                .filter(i -> kinds.get(i).equals(kind.name()))
                .map(numbers::get)
                .findFirst()
                .orElseThrow();
    }
}
