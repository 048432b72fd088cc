package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import cn.jiayi.ward.WardFixtures;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M23, M24, traps 14 and 15: a referral that asks for a bed, its whole way. */
@IntegrationTest
class ReferralBedApiTest {

    private static final String REFERRAL = """
            fragment all on Referral {
                id number state want isGreenChannel urgency answerBy createdAt
                bed { ward location firstNight lastNight }
                events { act state firstNight lastNight }
                viewerCanAdmit viewerCanExtend viewerCanDischarge
            }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private WardFixtures wards;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private Referring referring;

    @Autowired
    private ReferralLapsing lapsing;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private Testers testers;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Ward ward;
    private Actor hospital;
    private LocalDate today;

    @BeforeEach
    void aTeamAndAHospital() {
        clinic = hospitals.clinic(YUBEI);
        ward = referrals.ward(YUBEI);
        hospital = clinic.coordinator();
        today = LocalDate.now(clock);
    }

    @AfterEach
    void nothingContradictsItself() {
        assertThat(database.contradictions(clinic.hospitalId())).isEmpty();
    }

    @Test
    void holdsABedThatTheHospitalConfirmsAndTheNightsThatNobodySleepsAreFree() {
        UUID room = wards.ward(clinic, 1);
        UUID referral = created(Map.of("bed", bed(room, today, 5)));
        assertFull(today.plusDays(2));

        act(hospital, "Confirm", referral, Map.of())
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED");
        act(hospital, "Admit", referral, Map.of())
                .path("answer.referral")
                .entity(Map.class)
                .satisfies(admitted -> assertThat(admitted)
                        .containsEntry("state", "ADMITTED")
                        .containsEntry("viewerCanExtend", true)
                        .containsEntry("viewerCanDischarge", true));
        act(hospital, "ExtendStay", referral, Map.of("lastNight", today.plusDays(9)))
                .path("answer.referral.bed.lastNight")
                .entity(LocalDate.class)
                .isEqualTo(today.plusDays(9));
        act(hospital, "Discharge", referral, Map.of())
                .path("answer.referral.events[*].act")
                .entityList(String.class)
                .satisfies(acts -> assertThat(acts).endsWith("CONFIRM", "ADMIT", "EXTEND", "DISCHARGE"));

        another();
        created(Map.of("bed", bed(room, today, 1)));
    }

    @Test
    void refusesABedThatIsFullWithTheNightsAndTheNextThatIsFree() { // trap 15
        UUID room = wards.ward(clinic, 1);
        created(Map.of("bed", bed(room, today.plusDays(1), 3)));
        another();

        for (Object asked : List.of(bed(room, today, 3), bed(null, today, 3))) {
            create(Map.of("bed", asked))
                    .path("referralCreate.reason")
                    .entity(String.class)
                    .isEqualTo("BED_FULL")
                    .path("referralCreate.nextFreeNight")
                    .entity(LocalDate.class)
                    .isEqualTo(today.plusDays(4))
                    .path("referralCreate.message")
                    .entity(String.class)
                    .satisfies(message -> assertThat(message).contains("绿色通道"));
        }
    }

    @Test
    void theGreenChannelTakesABedWhereThereIsOneAndGoesWithoutOnlyWhereThereIsNone() { // M24, trap 15
        UUID room = wards.ward(clinic, 1);
        // a hold for tonight ends with today, which may be sooner
        LocalDate tomorrow = today.plusDays(1);
        UUID first = created(Map.of("bed", bed(null, tomorrow, 3), "greenChannel", true));
        assertThat(referrals.stored(first).getWardId()).isEqualTo(room);
        assertThat(referrals.stored(first).getUrgency()).isEqualTo(ReferralUrgency.URGENT);
        assertThat(Duration.between(
                        referrals.stored(first).getCreatedAt(),
                        referrals.stored(first).getAnswerBy()))
                .isEqualTo(Duration.ofMinutes(60));
        another();

        UUID second = created(Map.of("bed", bed(null, tomorrow, 3), "greenChannel", true));

        assertThat(referrals.stored(second).hasBed()).isFalse();
        assertRefused("Confirm", second, Map.of(), "BED_MISSING");
        act(hospital, "Confirm", second, Map.of("bed", bed(room, tomorrow.plusDays(3), 3)))
                .path("answer.referral.bed.firstNight")
                .entity(LocalDate.class)
                .isEqualTo(tomorrow.plusDays(3));
    }

    @Test
    void aDepartmentWithoutAnyBedIsAskedWithoutOne() { // trap 15
        UUID referral = created(Map.of("bed", bed(null, today, 3)));

        assertThat(referrals.stored(referral).hasBed()).isFalse();
        assertThat(referrals.stored(referral).getState()).isEqualTo(ReferralState.WAITING);
    }

    @Test
    void refusesWhatDoesNotFit() {
        UUID room = wards.ward(clinic, 1);
        assertCreateRefused(Map.of("bed", bed(room, today, 61)), "NIGHTS_OUT_OF_RANGE");
        assertCreateRefused(Map.of(), "NIGHTS_OUT_OF_RANGE");
        assertCreateRefused(Map.of("bed", bed(room, today.minusDays(1), 3)), "BED_PAST");
        assertCreateRefused(Map.of("want", "CLINIC", "greenChannel", true), "GREEN_CHANNEL_IS_FOR_BEDS");
        UUID elsewhere = wards.ward(hospitals.clinic(YUBEI), 1);
        assertCreateRefused(Map.of("bed", bed(elsewhere, today, 3)), "NOT_FOUND");
        UUID slot = hospitals.slotKeptFor(clinic, ward.team().id());
        assertCreateRefused(
                Map.of("want", "EXAMINATION", "slotId", GlobalId.of("ClinicSlot", slot)), "SLOT_OF_OTHER_KIND");
    }

    @Test
    void theHospitalOffersOtherNightsAndTheTeamTakesThem() {
        UUID room = wards.ward(clinic, 1);
        UUID referral = created(Map.of("bed", bed(room, today, 3)));
        assertRefused("Offer", referral, Map.of("bed", bed(room, today, 3)), "BED_HELD");
        UUID slot = hospitals.slotKeptFor(clinic, ward.team().id());
        assertRefused("Offer", referral, Map.of("slotId", GlobalId.of("ClinicSlot", slot)), "OTHER_KIND");

        act(hospital, "Offer", referral, Map.of("bed", bed(room, today.plusDays(2), 4)));
        act(ward.member(), "AcceptOffer", referral, Map.of())
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED")
                .path("answer.referral.bed.firstNight")
                .entity(LocalDate.class)
                .isEqualTo(today.plusDays(2));
        another();
        created(Map.of("bed", bed(room, today, 2)));
    }

    @Test
    void decliningCancellingLapsingAndNotComingFreeTheBed() { // trap 14
        UUID room = wards.ward(clinic, 1);
        UUID declined = created(Map.of("bed", bed(room, today, 3)));
        act(hospital, "Decline", declined, Map.of("reason", "TREATABLE_AT_PRIMARY"));
        UUID cancelled = created(Map.of("bed", bed(room, today, 3)));
        act(ward.member(), "Cancel", cancelled, Map.of("note", "好转"));
        UUID lapsed = created(Map.of("bed", bed(room, today, 3)));
        referrals.letTimePass(lapsed, clock.instant().minusSeconds(1));
        lapsing.lapseAll();
        UUID missed = created(Map.of("bed", bed(room, today, 3)));
        act(hospital, "Confirm", missed, Map.of());
        act(hospital, "MarkNoShow", missed, Map.of());

        UUID last = created(Map.of("bed", bed(room, today, 3)));
        assertRefused("Correct", missed, Map.of("note", "患者晚到"), "BED_FULL");
        act(ward.member(), "Cancel", last, Map.of("note", "好转"));
        act(hospital, "Correct", missed, Map.of("note", "患者晚到"))
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED");
    }

    @Test
    void anAdmissionAndADischargeAreTakenBackWithTheirNights() {
        UUID room = wards.ward(clinic, 1);
        UUID referral = created(Map.of("bed", bed(room, today, 3)));
        act(hospital, "Confirm", referral, Map.of());
        act(hospital, "Admit", referral, Map.of());
        act(hospital, "Discharge", referral, Map.of());
        act(hospital, "Correct", referral, Map.of("note", "点错"))
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("ADMITTED");
        act(hospital, "Correct", referral, Map.of("note", "点错"))
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED");
        assertFull(today.plusDays(1));
    }

    @Test
    void whoIsOnTheGreenChannelStandsFirstInTheQueue() {
        UUID ordinary = referrals.waiting(ward, clinic);
        another();
        UUID urgent = created(Map.of("bed", bed(null, today, 3), "greenChannel", true));

        testers.as(hospital)
                .document("{ referralQueue(first: 1) { edges { node { id isGreenChannel } } pageInfo { endCursor } } }")
                .execute()
                .path("referralQueue.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(GlobalId.of("Referral", urgent))
                .path("referralQueue.pageInfo.endCursor")
                .entity(String.class)
                .satisfies(cursor -> testers.as(hospital)
                        .document(
                                "query ($after: String) { referralQueue(first: 5, after: $after) { edges { node { id } } } }")
                        .variable("after", cursor)
                        .execute()
                        .path("referralQueue.edges[*].node.id")
                        .entityList(String.class)
                        .containsExactly(GlobalId.of("Referral", ordinary)));
    }

    @Test
    void sixteenTeamsAskForTheLastBedAndOneHasIt() throws Exception {
        UUID room = wards.ward(clinic, 1);
        List<Ward> families = new ArrayList<>();
        for (int number = 0; number < 16; number++) {
            another();
            families.add(ward);
        }
        List<Callable<ReferralCreateOutcome>> all = families.stream()
                .<Callable<ReferralCreateOutcome>>map(family -> () -> referring.create(
                        family.member(),
                        ReferralFixtures.createForBed(family, clinic, new BedWish(room, today, 4), false)))
                .toList();
        List<ReferralCreateOutcome> answers;
        try (Race race = new Race(16)) {
            answers = race.run(all);
        }
        assertThat(answers)
                .filteredOn(ReferralCreateOutcome.Sent.class::isInstance)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(ReferralCreateOutcome.Refused.class::isInstance)
                .hasSize(15)
                .allSatisfy(answer -> assertThat(((ReferralCreateOutcome.Refused) answer).reason())
                        .isEqualTo(ReferralCreateRefusal.BED_FULL));
    }

    @Test
    void otherNightsAreForTheHospitalToNote() {
        UUID referral = created(Map.of("bed", bed(null, today, 3)));
        testers.as(ward.member())
                .document(document("ExtendStay"))
                .variable("input", input(referral, Map.of("lastNight", today)))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
        assertRefused("ExtendStay", referral, Map.of("lastNight", today), "NOT_WAITING");
    }

    private void another() {
        ward = new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
    }

    private void assertFull(LocalDate night) {
        Ward other = new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
        assertThat(referring.create(
                        ward.member(),
                        ReferralFixtures.createForBed(other, clinic, new BedWish(null, night, 1), false)))
                .isInstanceOf(ReferralCreateOutcome.Refused.class);
    }

    private static Map<String, Object> bed(@Nullable UUID ward, LocalDate first, int nights) {
        Map<String, Object> bed = new HashMap<>(Map.of("firstNight", first.toString(), "nights", nights));
        if (ward != null) {
            bed.put("wardId", GlobalId.of("Ward", ward));
        }
        return bed;
    }

    private UUID created(Map<String, Object> more) {
        String id = create(more)
                .path("referralCreate.referral.id")
                .entity(String.class)
                .get();
        return GlobalId.uuid("Referral", id);
    }

    private void assertCreateRefused(Map<String, Object> more, String reason) {
        create(more).path("referralCreate.reason").entity(String.class).isEqualTo(reason);
    }

    private GraphQlTester.Response create(Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                key(),
                "residentId",
                GlobalId.of("Resident", ward.patient()),
                "departmentId",
                GlobalId.of("Department", clinic.departmentId()),
                "want",
                "BED",
                "urgency",
                "SOON",
                "summary",
                "肺炎，需住院治疗"));
        input.putAll(more);
        return testers.as(ward.member())
                .document("""
                        mutation ($input: ReferralCreateInput!) { referralCreate(input: $input) {
                            ... on ReferralCreated { referral { ...all } }
                            ... on ReferralCreateRefused { reason message nextFreeNight }
                        } }
                        """ + REFERRAL)
                .variable("input", input)
                .execute();
    }

    private void assertRefused(String act, UUID referral, Map<String, Object> more, String reason) {
        act(hospital, act, referral, more)
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo(reason)
                .path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).isNotBlank());
    }

    private GraphQlTester.Response act(Actor actor, String act, UUID referral, Map<String, Object> more) {
        return testers.as(actor)
                .document(document(act))
                .variable("input", input(referral, more))
                .execute();
    }

    private static String document(String act) {
        return """
                mutation ($input: Referral%1$sInput!) { answer: referral%1$s(input: $input) {
                    ... on ReferralAnswered { referral { ...all } }
                    ... on ReferralAnswerRefused { reason message nextFreeNight }
                } }
                """.formatted(act) + REFERRAL;
    }

    private static Map<String, Object> input(UUID referral, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>();
        more.forEach((name, value) -> input.put(name, value instanceof LocalDate day ? day.toString() : value));
        input.put("idempotencyKey", key());
        input.put("referralId", GlobalId.of("Referral", referral));
        return input;
    }
}
