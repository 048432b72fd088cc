package cn.jiayi.referral;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M25, trap 16: a hospital sends a patient back, and the team that has the contract now takes over. */
@IntegrationTest
class DownReferralApiTest {

    private static final String DOWN = """
            fragment down on DownReferral {
                id number kind state summary watchFor takeOverBy isOverdue sentBy sentAt takenOverBy takenOverAt plan firstVisitOn
                patient { name sex age phoneMasked } department { name hospital { name } } team { id name }
                referral { number } viewerCanTakeOver
            }
            """;

    private static final String SEND = """
            mutation ($input: DownReferralSendInput!) { downReferralSend(input: $input) {
                __typename
                ... on DownReferralSent { downReferral { ...down } }
                ... on DownReferralSendRefused { reason message }
            } }
            """ + DOWN;

    private static final String TAKE_OVER = """
            mutation ($input: DownReferralTakeOverInput!) { downReferralTakeOver(input: $input) {
                __typename
                ... on DownReferralTakenOver { downReferral { ...down } }
                ... on DownReferralTakeOverRefused { reason message current { state } }
            } }
            """ + DOWN;

    private static final String LIST = """
            query ($state: DownReferralState) { downReferrals(state: $state, first: 50) { edges { node { ...down } } } }
            """ + DOWN;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private TakingOver takingOver;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

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

    // ---- sending back

    @Test
    void aHospitalSendsAPatientBackWhomItHasSeen() { // M25
        UUID up = referrals.seen(ward, clinic);

        send(clinic.coordinator(), up, Map.of())
                .path("downReferralSend.downReferral")
                .entity(Map.class)
                .satisfies(down -> assertThat(down)
                        .containsEntry("state", "WAITING")
                        .containsEntry("kind", "DISCHARGE")
                        .containsEntry("watchFor", "监测血糖")
                        .containsEntry("sentBy", clinic.coordinator().name())
                        .containsEntry("isOverdue", false)
                        .containsEntry("viewerCanTakeOver", false))
                .path("downReferralSend.downReferral.team.name")
                .entity(String.class)
                .isEqualTo(ward.team().name());
    }

    @Test
    void refusesWhatCannotBeSentBack() {
        refusesToSend(referrals.waiting(ward, clinic), Map.of(), "NOT_SEEN_YET");
        Ward next = referrals.ward(YUBEI);
        refusesToSend(referrals.confirmed(next, clinic), Map.of(), "NOT_SEEN_YET");
        UUID up = referrals.seen(referrals.ward(YUBEI), clinic);
        refusesToSend(up, Map.of("summary", " "), "SUMMARY_OUT_OF_RANGE");
        refusesToSend(up, Map.of("summary", "长".repeat(2001)), "SUMMARY_OUT_OF_RANGE");
        refusesToSend(up, Map.of("watchFor", ""), "WATCH_OUT_OF_RANGE");
        refusesToSend(up, Map.of("takeOverBy", today().minusDays(1).toString()), "DAY_OUT_OF_RANGE");
        refusesToSend(up, Map.of("takeOverBy", today().plusDays(31).toString()), "DAY_OUT_OF_RANGE");
        refusesToSend(UUID.randomUUID(), Map.of(), "NOT_FOUND");
        send(clinic.coordinator(), up, Map.of())
                .path("downReferralSend.downReferral.id")
                .hasValue();
        refusesToSend(up, Map.of(), "ALREADY_SENT");
    }

    @Test
    void nobodyIsSentBackWhoHasDied() { // trap 14
        UUID up = referrals.seen(ward, clinic);
        jdbc.sql("update resident set died_on = ? where id = ?")
                .param(today())
                .param(Uuids.bytes(ward.patient()))
                .update();

        refusesToSend(up, Map.of(), "PATIENT_HAS_DIED");
    }

    @Test
    void anotherHospitalsPatientIsNotThere() { // trap 26
        UUID up = referrals.seen(ward, clinic);

        send(hospitals.clinic(YUBEI).coordinator(), up, Map.of())
                .path("downReferralSend.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void onlyAHospitalSendsBack() {
        assertThat(Testers.errorCode(send(ward.member(), UUID.randomUUID(), Map.of())))
                .isEqualTo("FORBIDDEN");
    }

    // ---- taking over

    @Test
    void theTeamTakesOverAndKeepsThePatient() { // M25
        UUID down = referrals.sentBack(ward, clinic);

        takeOver(ward.member(), down, Map.of())
                .path("downReferralTakeOver.downReferral")
                .entity(Map.class)
                .satisfies(taken -> assertThat(taken)
                        .containsEntry("state", "TAKEN_OVER")
                        .containsEntry("takenOverBy", ward.member().name())
                        .containsEntry("plan", "三天内上门随访")
                        .containsEntry("viewerCanTakeOver", false));
        assertThat(new AuditRows(flyway).of(ward.member().subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::outcome)
                .contains(tuple("downReferral.takeOver", "DONE"));
    }

    @Test
    void itGoesToTheTeamThatHasTheContractNow() { // trap 16
        UUID down = referrals.sentBack(ward, clinic);
        Crew other = fixtures.team(fixtures.practice(YUBEI));
        referrals.signedBy(ward.home(), other);

        assertThat(numbersOf(ward.member(), null)).isEmpty();
        refusesToTakeOver(ward.member(), down, Map.of(), "NOT_FOUND");
        takeOver(fixtures.member(other), down, Map.of())
                .path("downReferralTakeOver.downReferral.team.name")
                .entity(String.class)
                .isEqualTo(other.name());
    }

    @Test
    void theTeamIsToldWhomToTakeOverAndTheHouseholdWhoWillCall() {
        UUID down = referrals.sentBack(ward, clinic);
        assertThat(notices(ward.member())).singleElement().asString().contains("请在", "前接收");

        takeOver(ward.member(), down, Map.of());
        assertThat(notices(fixtures.head(ward.home())))
                .anySatisfy(text -> assertThat(text).contains(ward.team().name(), "首次随访"));
    }

    private List<String> notices(Actor actor) {
        return testers.as(actor)
                .document("{ notices(first: 20) { edges { node { text about } } } }")
                .execute()
                .path("notices.edges[?(@.node.about == 'DOWN_REFERRAL')].node.text")
                .entityList(String.class)
                .get();
    }

    @Test
    void whoeverHasTakenOverKeepsSightAfterTheHouseholdHasLeft() { // trap 15, trap 16
        UUID down = referrals.sentBack(ward, clinic);
        takeOver(ward.member(), down, Map.of());
        Crew other = fixtures.team(fixtures.practice(YUBEI));
        referrals.signedBy(ward.home(), other);

        assertThat(numbersOf(ward.member(), "TAKEN_OVER")).hasSize(1);
        assertThat(numbersOf(fixtures.member(other), "TAKEN_OVER")).hasSize(1);
    }

    @Test
    void refusesWhatCannotBeTakenOver() {
        UUID down = referrals.sentBack(ward, clinic);
        refusesToTakeOver(ward.member(), down, Map.of("plan", ""), "PLAN_OUT_OF_RANGE");
        refusesToTakeOver(
                ward.member(), down, Map.of("firstVisitOn", today().minusDays(1).toString()), "DAY_OUT_OF_RANGE");
        refusesToTakeOver(referrals.ward(YUBEI).member(), down, Map.of(), "NOT_FOUND");
        refusesToTakeOver(referrals.ward(ERQI).member(), down, Map.of(), "NOT_FOUND");
        takeOver(ward.member(), down, Map.of())
                .path("downReferralTakeOver.downReferral.id")
                .hasValue();
        refusesToTakeOver(ward.member(), down, Map.of(), "ALREADY_TAKEN_OVER");
    }

    @Test
    void onlyATeamTakesOver() {
        assertThat(Testers.errorCode(takeOver(clinic.coordinator(), UUID.randomUUID(), Map.of())))
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void ofSixteenWhoTakeOverAtOnceOneDoes() throws Exception {
        try (Race race = new Race(16)) {
            for (int round = 0; round < 50; round++) {
                UUID down = referrals.sentBack(referrals.ward(ward.team()), clinic);
                List<TakeOverOutcome> told = race.run(Stream.generate(() -> fixtures.member(ward.team()))
                        .limit(16)
                        .<Callable<TakeOverOutcome>>map(member ->
                                () -> takingOver.takeOver(member, new TakeOver(key(), down, "三天内上门随访", today())))
                        .toList());
                assertThat(told)
                        .filteredOn(TakeOverOutcome.TakenOver.class::isInstance)
                        .hasSize(1);
                assertThat(told)
                        .filteredOn(TakeOverOutcome.Refused.class::isInstance)
                        .map(TakeOverOutcome.Refused.class::cast)
                        .allSatisfy(refused -> {
                            assertThat(refused.reason()).isEqualTo(DownReferralTakeOverRefusal.ALREADY_TAKEN_OVER);
                            assertThat(refused.by()).isNotNull();
                        });
            }
        }
    }

    // ---- looking on

    @Test
    void everybodyConcernedSeesThePatient() {
        UUID down = referrals.sentBack(ward, clinic);
        Stream.of(
                        clinic.coordinator(),
                        ward.member(),
                        fixtures.head(ward.home()),
                        fixtures.administrator(ward.team().practice()))
                .forEach(actor -> assertThat(ids(actor)).contains(GlobalId.of("DownReferral", down)));
    }

    @Test
    void whoIsLateStandsOnTheWorkList() {
        UUID down = referrals.sentBack(ward, clinic);
        jdbc.sql("update down_referral set take_over_by = ? where id = ?")
                .param(today().minusDays(1))
                .param(Uuids.bytes(down))
                .update();

        list(ward.member(), "WAITING")
                .path("downReferrals.edges[0].node.isOverdue")
                .entity(Boolean.class)
                .isEqualTo(true);
    }

    @Test
    void aPageRunsAConstantNumberOfStatements() {
        referrals.sentBack(ward, clinic);
        List<String> one = statements();
        IntStream.range(0, 4).forEach(i -> referrals.sentBack(referrals.ward(ward.team()), clinic));
        assertThat(statements()).hasSameSizeAs(one);
    }

    private List<String> statements() {
        return Statements.of(
                () -> testers.onThisThread(ward.member()).document(LIST).executeAndVerify());
    }

    // ---- the acts

    private GraphQlTester.Response send(Actor actor, UUID up, Map<String, Object> otherwise) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                key(),
                "referralId",
                GlobalId.of("Referral", up),
                "kind",
                "DISCHARGE",
                "summary",
                "糖尿病，调整胰岛素后出院",
                "watchFor",
                "监测血糖",
                "takeOverBy",
                today().plusDays(3).toString()));
        input.putAll(otherwise);
        return testers.as(actor).document(SEND).variable("input", input).execute();
    }

    private void refusesToSend(UUID up, Map<String, Object> otherwise, String reason) {
        send(clinic.coordinator(), up, otherwise)
                .path("downReferralSend.reason")
                .entity(String.class)
                .isEqualTo(reason)
                .path("downReferralSend.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).isNotBlank().doesNotContain("{"));
    }

    private GraphQlTester.Response takeOver(Actor actor, UUID down, Map<String, Object> otherwise) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey", key(),
                "downReferralId", GlobalId.of("DownReferral", down),
                "plan", "三天内上门随访",
                "firstVisitOn", today().plusDays(2).toString()));
        input.putAll(otherwise);
        return testers.as(actor).document(TAKE_OVER).variable("input", input).execute();
    }

    private void refusesToTakeOver(Actor actor, UUID down, Map<String, Object> otherwise, String reason) {
        takeOver(actor, down, otherwise)
                .path("downReferralTakeOver.reason")
                .entity(String.class)
                .isEqualTo(reason)
                .path("downReferralTakeOver.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).isNotBlank().doesNotContain("{"));
    }

    private GraphQlTester.Response list(Actor actor, String state) {
        return testers.as(actor).document(LIST).variable("state", state).execute();
    }

    private List<String> ids(Actor actor) {
        return testers.as(actor)
                .document(LIST)
                .execute()
                .path("downReferrals.edges[*].node.id")
                .entityList(String.class)
                .get();
    }

    private List<String> numbersOf(Actor actor, String state) {
        return list(actor, state)
                .path("downReferrals.edges[*].node.number")
                .entityList(String.class)
                .get();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
