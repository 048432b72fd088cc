package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.CivilDay;
import cn.jiayi.platform.Uuids;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.jdbc.core.simple.JdbcClient;

/** M24, M25: what a hospital notes of a visit, as screens do it. */
@IntegrationTest
class ReferralVisitApiTest {

    private static final List<String> ACTS = List.of("Arrive", "MarkNoShow", "Admit", "Discharge", "Correct");

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private SendingDown sending;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private Testers testers;

    @Autowired
    private JdbcClient jdbc;

    private Clinic clinic;
    private Ward ward;
    private Actor hospital;

    @BeforeEach
    void aTeamAndAHospital() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
        hospital = clinic.coordinator();
    }

    @AfterEach
    void nothingContradictsItself() {
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    @Test
    void thePatientArrivesIsAdmittedAndDischargedAndTheTeamSeesIt() {
        UUID referral = referrals.seen(ward, clinic);

        note("Arrive", referral, Map.of("note", "门诊已接诊"))
                .path("answer.referral")
                .entity(Map.class)
                .satisfies(arrived -> assertThat(arrived)
                        .containsEntry("state", "ARRIVED")
                        .containsEntry("viewerCanArrive", false)
                        .containsEntry("viewerCanMarkNoShow", false)
                        .containsEntry("viewerCanAdmit", true)
                        .containsEntry("viewerCanSendBack", true)
                        .doesNotContainEntry("viewerCanCorrectUntil", null));
        note("Admit", referral, Map.of());
        note("Discharge", referral, Map.of())
                .path("answer.referral.events[*].act")
                .entityList(String.class)
                .satisfies(acts -> assertThat(acts).endsWith("CONFIRM", "ARRIVE", "ADMIT", "DISCHARGE"));

        read(ward.member(), referral)
                .path("node")
                .entity(Map.class)
                .satisfies(seen -> assertThat(seen)
                        .containsEntry("state", "DISCHARGED")
                        .containsEntry("viewerCanDischarge", false)
                        .containsEntry("viewerCanCorrectUntil", null));
    }

    @Test
    void whoDidNotComeIsNotedAndIsNotSentBack() {
        UUID referral = referrals.seen(ward, clinic);

        note("MarkNoShow", referral, Map.of())
                .path("answer.referral")
                .entity(Map.class)
                .satisfies(missed ->
                        assertThat(missed).containsEntry("state", "NO_SHOW").containsEntry("viewerCanSendBack", false));
        assertThat(sending.send(
                        hospital,
                        ReferralFixtures.sendDown(
                                referral, LocalDate.now(CivilDay.ZONE).plusDays(3))))
                .isInstanceOfSatisfying(
                        SendDownOutcome.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DownReferralSendRefusal.NOT_SEEN_YET));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Arrive", "MarkNoShow", "Admit"})
    void nothingIsNotedBeforeTheDayAndTheMessageSaysWhenItIs(String act) {
        UUID referral = referrals.confirmed(ward, clinic);

        note(act, referral, Map.of())
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOT_YET")
                .path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).matches("预约时间是 [0-9]+月[0-9]+日 .*"));
    }

    @Test
    void whoeverNotesSecondIsToldWhoWasFirst() {
        UUID referral = referrals.arrived(ward, clinic);

        note("MarkNoShow", referral, Map.of())
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOT_WAITING")
                .path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(hospital.name(), "登记患者到诊"));
    }

    @Test
    void aSlipIsTakenBackWithWordsWithinTheTimeOfTheDistrict() {
        UUID referral = referrals.arrived(ward, clinic);
        assertRefused("Correct", referral, Map.of("note", " "), "NOTE_MISSING");

        note("Correct", referral, Map.of("note", "点错了患者"))
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED")
                .path("answer.referral.slot.state")
                .entity(String.class)
                .isEqualTo("BOOKED");

        note("Arrive", referral, Map.of());
        jdbc.sql("update referral set state_since = state_since - interval 31 minute where id = ?")
                .param(Uuids.bytes(referral))
                .update();
        assertRefused("Correct", referral, Map.of("note", "点错了患者"), "TOO_LATE_TO_CORRECT");
    }

    @Test
    void aDischargeIsTakenBackToTheAdmission() {
        UUID referral = referrals.arrived(ward, clinic);
        note("Admit", referral, Map.of());
        note("Discharge", referral, Map.of());

        note("Correct", referral, Map.of("note", "点错了患者"))
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("ADMITTED");
    }

    @Test
    void whoWasSentBackIsNotTakenBack() {
        UUID referral = referrals.arrived(ward, clinic);
        assertThat(sending.send(
                        hospital,
                        ReferralFixtures.sendDown(
                                referral, LocalDate.now(CivilDay.ZONE).plusDays(3))))
                .isInstanceOf(SendDownOutcome.Sent.class);

        assertRefused("Correct", referral, Map.of("note", "点错了患者"), "SENT_BACK");
        read(hospital, referral).path("node.viewerCanCorrectUntil").valueIsNull();
    }

    @Test
    void whoWasSentBackHasCome() {
        UUID referral = referrals.seen(ward, clinic);
        assertThat(sending.send(
                        hospital,
                        ReferralFixtures.sendDown(
                                referral, LocalDate.now(CivilDay.ZONE).plusDays(3))))
                .isInstanceOf(SendDownOutcome.Sent.class);

        assertRefused("MarkNoShow", referral, Map.of(), "SENT_BACK");
        read(hospital, referral)
                .path("node.viewerCanMarkNoShow")
                .entity(Boolean.class)
                .isEqualTo(false);
    }

    @Test
    void whatHappensInAHospitalIsTheHospitalsToNote() {
        UUID referral = referrals.seen(ward, clinic);
        for (String act : ACTS) {
            testers.as(ward.member())
                    .document(document(act))
                    .variable("input", input(referral, Map.of("note", "x")))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors)
                            .singleElement()
                            .satisfies(
                                    error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
            execute(hospitals.clinic(YUBEI).coordinator(), act, referral, Map.of("note", "x"))
                    .path("answer.reason")
                    .entity(String.class)
                    .isEqualTo("NOT_FOUND");
        }
    }

    private void assertRefused(String act, UUID referral, Map<String, Object> more, String reason) {
        note(act, referral, more).path("answer.reason").entity(String.class).isEqualTo(reason);
    }

    private GraphQlTester.Response note(String act, UUID referral, Map<String, Object> more) {
        return execute(hospital, act, referral, more);
    }

    private GraphQlTester.Response execute(Actor actor, String act, UUID referral, Map<String, Object> more) {
        return testers.as(actor)
                .document(document(act))
                .variable("input", input(referral, more))
                .execute();
    }

    private GraphQlTester.Response read(Actor actor, UUID referral) {
        return testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { ... on Referral { ...all } } }" + REFERRAL)
                .variable("id", GlobalId.of("Referral", referral))
                .execute();
    }

    private static final String REFERRAL = """
            fragment all on Referral {
                id number state stateSince slot { id state } events { act state by note }
                viewerCanArrive viewerCanMarkNoShow viewerCanAdmit viewerCanDischarge viewerCanCorrectUntil viewerCanSendBack
            }
            """;

    private static String document(String act) {
        return """
                mutation ($input: Referral%1$sInput!) { answer: referral%1$s(input: $input) {
                    __typename
                    ... on ReferralAnswered { referral { ...all } }
                    ... on ReferralAnswerRefused { reason message current { ...all } }
                } }
                """.formatted(act) + REFERRAL;
    }

    private static Map<String, Object> input(UUID referral, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(more);
        input.put("idempotencyKey", ReferralFixtures.key());
        input.put("referralId", GlobalId.of("Referral", referral));
        return input;
    }
}
