package cn.jiayi.referral;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M24, trap 15: referring, answering and following, as screens do it. */
@IntegrationTest
class ReferralApiTest {

    private static final String REFERRAL = """
            fragment all on Referral {
                id number state urgency summary createdAt answerBy waitsFor referredBy declineReason hospitalNote
                patient { name sex age phoneMasked keyGroups }
                team { id name } department { name hospital { name } }
                slot { id state startsAt heldUntil reservedFor { name } department { name } referral { number } }
                want isGreenChannel bed { ward location firstNight lastNight }
                events { at act state by note slotStartsAt firstNight }
                viewerCanAnswer viewerCanCancel viewerCanAcceptOffer viewerCanArrive viewerCanCorrectUntil viewerCanSendBack
            }
            """;

    private static final String CREATE = """
            mutation ($input: ReferralCreateInput!) { referralCreate(input: $input) {
                __typename
                ... on ReferralCreated { referral { ...all } }
                ... on ReferralCreateRefused { reason message nextFreeSlot { id } }
            } }
            """ + REFERRAL;

    private static final String LIST = """
            query ($filter: ReferralFilter, $first: Int, $after: String) { referrals(filter: $filter, first: $first, after: $after) {
                edges { node { ...all } } pageInfo { hasNextPage endCursor } } }
            """ + REFERRAL;

    private static final String QUEUE = """
            query ($first: Int, $after: String) { referralQueue(first: $first, after: $after) {
                edges { node { ...all } } pageInfo { hasNextPage endCursor } } }
            """ + REFERRAL;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private ReferralFixtures referrals;

    @Autowired
    private SlotsAndReferrals database;

    @Autowired
    private Testers testers;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Clock clock;

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

    // ---- referring

    @Test
    void refersAPatientAndHoldsTheSlot() {
        UUID slot = ownSlot();

        create(Map.of("slotId", slot(slot)))
                .path("referralCreate.referral")
                .entity(Map.class)
                .satisfies(referral -> assertThat(referral)
                        .containsEntry("state", "WAITING")
                        .containsEntry("waitsFor", "HOSPITAL_COORDINATOR")
                        .containsEntry("referredBy", ward.member().name())
                        .containsEntry("viewerCanCancel", true)
                        .containsEntry("viewerCanAnswer", false)
                        .containsEntry("viewerCanAcceptOffer", false))
                .path("referralCreate.referral.slot")
                .entity(Map.class)
                .satisfies(held -> assertThat(held)
                        .containsEntry("id", slot(slot))
                        .containsEntry("state", "HELD")
                        .containsKey("heldUntil"))
                .path("referralCreate.referral.events[*].state")
                .entityList(String.class)
                .containsExactly("WAITING");
        assertThat(new AuditRows(flyway).of(ward.member().subject()))
                .extracting(AuditRows.Row::action, AuditRows.Row::recordType, AuditRows.Row::outcome)
                .containsExactly(tuple("referral.create", "referral", "DONE"));
    }

    @Test
    void theSameKeyAgainGivesTheSameReferral() {
        Map<String, Object> input = createInput(Map.of("slotId", slot(ownSlot())));
        String first = execute(ward.member(), CREATE, input)
                .path("referralCreate.referral.id")
                .entity(String.class)
                .get();
        execute(ward.member(), CREATE, input)
                .path("referralCreate.referral.id")
                .entity(String.class)
                .isEqualTo(first);
        list(ward.member(), Map.of())
                .path("referrals.edges")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test // trap 15
    void refusesAReferralWithoutASlotWhileOneIsOpen() {
        hospitals.slotKeptFor(clinic, ward.team().id(), 3);
        String next =
                slot(hospitals.slotAt(clinic, ward.team().id(), clock.instant().plus(Duration.ofHours(3))));

        create(Map.of())
                .path("referralCreate.reason")
                .entity(String.class)
                .isEqualTo("SLOT_EXISTS")
                .path("referralCreate.nextFreeSlot.id")
                .entity(String.class)
                .isEqualTo(next);
    }

    @Test // trap 15
    void refersWithoutASlotWhereNoneIsOpenToTheTeam() {
        hospitals.slotKeptFor(clinic, fixtures.team(ward.team().practice()).id());

        create(Map.of())
                .path("referralCreate.referral.state")
                .entity(String.class)
                .isEqualTo("WAITING")
                .path("referralCreate.referral.slot")
                .valueIsNull();
    }

    @Test
    void refusesASlotThatAnotherTeamHasAndNamesItAndTheNext() {
        Ward other = referrals.ward(YUBEI);
        UUID slot = hospitals.slotOpenToAll(clinic, other.team().id());
        String next = slot(ownSlot());
        referrals.waiting(other, clinic, slot);

        create(Map.of("slotId", slot(slot)))
                .path("referralCreate.reason")
                .entity(String.class)
                .isEqualTo("SLOT_TAKEN")
                .path("referralCreate.message")
                .entity(String.class)
                .satisfies(message ->
                        assertThat(message).contains(other.team().name()).contains("改选"))
                .path("referralCreate.nextFreeSlot.id")
                .entity(String.class)
                .isEqualTo(next);
    }

    @Test
    void refusesASlotThatIsKeptForAnotherTeamOrHasBegun() {
        UUID kept = hospitals.slotKeptFor(
                clinic, fixtures.team(ward.team().practice()).id());
        UUID past = hospitals.slotAt(clinic, ward.team().id(), clock.instant().minusSeconds(1));

        assertCreateRefused(Map.of("slotId", slot(kept)), "SLOT_NOT_OPEN");
        assertCreateRefused(Map.of("slotId", slot(past)), "SLOT_PAST");
    }

    @Test
    void refusesASecondReferralToTheSameDepartment() {
        UUID first = referrals.waiting(ward, clinic);

        create(Map.of("slotId", slot(ownSlot())))
                .path("referralCreate.reason")
                .entity(String.class)
                .isEqualTo("ALREADY_REFERRED")
                .path("referralCreate.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message)
                        .contains(referrals.stored(first).getNumber())
                        .contains(ward.team().name()));
    }

    @Test
    void refusesAHouseholdThatLivesInTheAreaButIsNotSigned() {
        UUID area = fixtures.area(ward.team().practice());
        fixtures.responsible(ward.team(), area);
        Home unsigned = fixtures.household(ward.team().practice(), area);

        assertCreateRefused(Map.of("residentId", resident(unsigned.headId()), "slotId", slot(ownSlot())), "NOT_SIGNED");
    }

    @Test
    void knowsNoResidentOfAnotherTeamAndNoDepartmentOrSlotOfAnotherDistrict() {
        Ward foreign = referrals.ward(YUBEI);
        Clinic far = hospitals.clinic(ERQI);

        assertCreateRefused(Map.of("residentId", resident(foreign.patient())), "NOT_FOUND");
        assertCreateRefused(Map.of("residentId", resident(UUID.randomUUID())), "NOT_FOUND");
        assertCreateRefused(Map.of("departmentId", GlobalId.of("Department", far.departmentId())), "NOT_FOUND");
        assertCreateRefused(
                Map.of(
                        "slotId",
                        slot(hospitals.slotOpenToAll(
                                far, referrals.ward(ERQI).team().id()))),
                "NOT_FOUND");
        assertCreateRefused(Map.of("slotId", slot(UUID.randomUUID())), "NOT_FOUND");
        assertCreateRefused(Map.of("slotId", "Referral_" + ownSlot()), "NOT_FOUND");
    }

    @Test
    void needsASummaryOfAtMost2000Characters() {
        assertCreateRefused(Map.of("summary", " \n "), "SUMMARY_OUT_OF_RANGE");
        assertCreateRefused(Map.of("summary", "病".repeat(2001)), "SUMMARY_OUT_OF_RANGE");
        create(Map.of("summary", "𠮷".repeat(2000), "slotId", slot(ownSlot())))
                .path("referralCreate.__typename")
                .entity(String.class)
                .isEqualTo("ReferralCreated");
    }

    @Test
    void referringIsForTeams() {
        assertForbidden(hospital, CREATE, createInput(Map.of()));
        assertForbidden(fixtures.head(ward.home()), CREATE, createInput(Map.of()));
    }

    // ---- the hospital's answers

    @Test
    void theHospitalConfirmsIntoTheSlotThatIsHeld() {
        UUID referral = referrals.waiting(ward, clinic);
        answer(hospital, "referralConfirm", "ReferralConfirmInput", referral, Map.of("note", "请带既往病历"))
                .path("answer.referral")
                .entity(Map.class)
                .satisfies(confirmed -> assertThat(confirmed)
                        .containsEntry("state", "CONFIRMED")
                        .containsEntry("hospitalNote", "请带既往病历")
                        .containsEntry("answerBy", null)
                        .containsEntry("waitsFor", null)
                        .containsEntry("viewerCanAnswer", false))
                .path("answer.referral.slot.state")
                .entity(String.class)
                .isEqualTo("BOOKED")
                .path("answer.referral.events[*].by")
                .entityList(String.class)
                .containsExactly(ward.member().name(), hospital.name());
    }

    @Test
    void theHospitalConfirmsIntoAnotherSlotAndFreesTheOneThatWasHeld() {
        UUID held = ownSlot();
        UUID other = ownSlot();
        UUID referral = referrals.waiting(ward, clinic, held);

        answer(hospital, "referralConfirm", "ReferralConfirmInput", referral, Map.of("slotId", slot(other)))
                .path("answer.referral.slot.id")
                .entity(String.class)
                .isEqualTo(slot(other));
        referrals.waiting(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic, held);
    }

    @Test
    void confirmingWithoutASlotNeedsOne() {
        UUID referral = referrals.waiting(ward, clinic, null);
        assertRefused("referralConfirm", "ReferralConfirmInput", referral, Map.of(), "SLOT_MISSING");

        answer(hospital, "referralConfirm", "ReferralConfirmInput", referral, Map.of("slotId", slot(ownSlot())))
                .path("answer.referral.slot.state")
                .entity(String.class)
                .isEqualTo("BOOKED");
    }

    @Test
    void refusesASlotOfAnotherDepartmentHospitalOrTimeAndKeepsTheOneThatIsHeld() {
        UUID referral = referrals.waiting(ward, clinic);
        UUID kept = referrals.stored(referral).getSlotId();
        Clinic department = new Clinic(
                clinic.hospitalId(), hospitals.department(YUBEI, clinic.hospitalId(), "内分泌科"), YUBEI, hospital);
        Ward other = referrals.ward(YUBEI);
        UUID taken = hospitals.slotOpenToAll(clinic, other.team().id());
        referrals.waiting(other, clinic, taken);

        assertSlotRefused(
                referral, hospitals.slotKeptFor(department, ward.team().id()), "SLOT_OF_OTHER_DEPARTMENT");
        assertSlotRefused(
                referral,
                hospitals.slotKeptFor(hospitals.clinic(YUBEI), ward.team().id()),
                "NOT_FOUND");
        assertSlotRefused(
                referral,
                hospitals.slotAt(clinic, ward.team().id(), clock.instant().minusSeconds(1)),
                "SLOT_PAST");
        assertSlotRefused(referral, taken, "SLOT_TAKEN");
        assertThat(referrals.stored(referral).getSlotId()).isEqualTo(kept);
        assertThat(referrals.stored(referral).getState()).isEqualTo(ReferralState.WAITING);
    }

    private void assertSlotRefused(UUID referral, UUID slot, String reason) {
        assertRefused("referralConfirm", "ReferralConfirmInput", referral, Map.of("slotId", slot(slot)), reason);
        assertRefused("referralOffer", "ReferralOfferInput", referral, Map.of("slotId", slot(slot)), reason);
    }

    @Test
    void theHospitalDeclinesWithAReasonAndFreesTheSlot() {
        UUID slot = ownSlot();
        UUID referral = referrals.waiting(ward, clinic, slot);

        answer(hospital, "referralDecline", "ReferralDeclineInput", referral, Map.of("reason", "TREATABLE_AT_PRIMARY"))
                .path("answer.referral")
                .entity(Map.class)
                .satisfies(declined -> assertThat(declined)
                        .containsEntry("state", "DECLINED")
                        .containsEntry("declineReason", "TREATABLE_AT_PRIMARY")
                        .containsEntry("slot", null));
        referrals.waiting(ward, clinic, slot);
    }

    @Test // trap 15
    void decliningForAnotherReasonNeedsWords() {
        UUID referral = referrals.waiting(ward, clinic);
        assertRefused("referralDecline", "ReferralDeclineInput", referral, Map.of("reason", "OTHER"), "NOTE_MISSING");
        assertRefused(
                "referralDecline",
                "ReferralDeclineInput",
                referral,
                Map.of("reason", "OTHER", "note", "字".repeat(501)),
                "NOTE_TOO_LONG");
    }

    @Test
    void theTeamTakesTheSlotThatTheHospitalOffers() {
        UUID referral = referrals.waiting(ward, clinic);
        UUID other = ownSlot();

        answer(hospital, "referralOffer", "ReferralOfferInput", referral, Map.of("slotId", slot(other), "note", "改到这天"))
                .path("answer.referral")
                .entity(Map.class)
                .satisfies(offered -> assertThat(offered)
                        .containsEntry("state", "OFFERED")
                        .containsEntry("waitsFor", "TEAM_MEMBER")
                        .containsEntry("viewerCanAnswer", false));
        node(ward.member(), referral)
                .path("node.viewerCanAcceptOffer")
                .entity(Boolean.class)
                .isEqualTo(true);
        answer(ward.member(), "referralAcceptOffer", "ReferralAcceptOfferInput", referral, Map.of())
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED")
                .path("answer.referral.slot.id")
                .entity(String.class)
                .isEqualTo(slot(other))
                .path("answer.referral.events[*].state")
                .entityList(String.class)
                .containsExactly("WAITING", "OFFERED", "CONFIRMED");
    }

    @Test
    void anOfferToAVillageDoctorWaitsForTheVillageDoctor() {
        Fixtures.Crew doctor = fixtures.villageDoctor(fixtures.practice(YUBEI));
        Ward village = new Ward(doctor, fixtures.doctor(doctor), referrals.signedBy(doctor, fixtures.doctor(doctor)));

        UUID referral = referrals.offered(village, clinic);

        node(village.member(), referral)
                .path("node.waitsFor")
                .entity(String.class)
                .isEqualTo("VILLAGE_DOCTOR");
    }

    @Test
    void whoeverAnswersSecondIsToldWhoWasFirst() {
        UUID referral = referrals.confirmed(ward, clinic);
        Actor colleague = fixtures.coordinator(YUBEI, clinic.hospitalId());

        answer(colleague, "referralDecline", "ReferralDeclineInput", referral, Map.of("reason", "WRONG_DEPARTMENT"))
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOT_WAITING")
                .path("answer.message")
                .entity(String.class)
                .satisfies(
                        message -> assertThat(message).contains(hospital.name()).contains("确认"))
                .path("answer.current.state")
                .entity(String.class)
                .isEqualTo("CONFIRMED");
    }

    @Test
    void whoeverReadsEnglishIsToldInEnglish() {
        UUID referral = referrals.confirmed(ward, clinic);

        testers.inEnglish(hospital)
                .document(document("referralDecline", "ReferralDeclineInput"))
                .variable("input", input(referral, Map.of("reason", "WRONG_DEPARTMENT")))
                .execute()
                .path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(hospital.name() + " confirmed this referral on"));
    }

    @Test
    void isTooLateAfterTheTimeToAnswerEvenBeforeTheJobHasRun() {
        UUID referral = referrals.waiting(ward, clinic);
        UUID offered = referrals.offered(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic);
        referrals.letTimePass(referral, clock.instant().minusSeconds(1));
        referrals.letTimePass(offered, clock.instant().minusSeconds(1));

        // the job may come by at any moment; then it is closed instead of late
        assertThat(List.of("TOO_LATE", "NOT_WAITING"))
                .contains(reason(hospital, "referralConfirm", "ReferralConfirmInput", referral))
                .contains(reason(ward.member(), "referralAcceptOffer", "ReferralAcceptOfferInput", offered));
        answer(hospital, "referralOffer", "ReferralOfferInput", referral, Map.of("slotId", slot(ownSlot())))
                .path("answer.current.viewerCanAnswer")
                .entity(Boolean.class)
                .isEqualTo(false);
        queue(hospital, 10).path("referralQueue.edges").entityList(Object.class).hasSize(0);
    }

    private String reason(Actor actor, String field, String type, UUID referral) {
        return answer(actor, field, type, referral, Map.of())
                .path("answer.reason")
                .entity(String.class)
                .get();
    }

    // ---- the team

    @Test
    void theTeamCancelsWithWordsAlsoAfterTheConfirmation() {
        UUID referral = referrals.confirmed(ward, clinic);
        answer(ward.member(), "referralCancel", "ReferralCancelInput", referral, Map.of("note", " "))
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOTE_MISSING");

        answer(fixtures.leader(ward.team()), "referralCancel", "ReferralCancelInput", referral, Map.of("note", "已好转"))
                .path("answer.referral.state")
                .entity(String.class)
                .isEqualTo("CANCELLED")
                .path("answer.referral.events[2].note")
                .entity(String.class)
                .isEqualTo("已好转");
    }

    @Test
    void thereIsNothingToAcceptWhereNothingIsOffered() {
        UUID referral = referrals.waiting(ward, clinic);

        answer(ward.member(), "referralAcceptOffer", "ReferralAcceptOfferInput", referral, Map.of())
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOT_WAITING")
                .path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains("还没有另约"));
    }

    @Test
    void answersAreForTheHospitalAndFollowingForTheTeam() {
        UUID referral = referrals.waiting(ward, clinic);
        Map<String, Object> input = input(referral, Map.of());
        assertForbidden(ward.member(), document("referralConfirm", "ReferralConfirmInput"), input);
        assertForbidden(
                ward.member(),
                document("referralDecline", "ReferralDeclineInput"),
                input(referral, Map.of("reason", "OTHER")));
        assertForbidden(
                ward.member(), document("referralOffer", "ReferralOfferInput"), input(referral, Map.of("slotId", "x")));
        assertForbidden(
                hospital, document("referralCancel", "ReferralCancelInput"), input(referral, Map.of("note", "x")));
        assertForbidden(hospital, document("referralAcceptOffer", "ReferralAcceptOfferInput"), input);
    }

    @Test
    void nobodyElsesReferralIsThere() {
        UUID referral = referrals.offered(ward, clinic);
        Actor otherHospital = hospitals.clinic(YUBEI).coordinator();
        Actor otherTeam = fixtures.member(fixtures.team(ward.team().practice()));
        for (UUID id : List.of(referral, UUID.randomUUID())) {
            assertNotThere(otherHospital, "referralConfirm", "ReferralConfirmInput", id, Map.of());
            assertNotThere(otherHospital, "referralDecline", "ReferralDeclineInput", id, Map.of("reason", "OTHER"));
            assertNotThere(otherHospital, "referralOffer", "ReferralOfferInput", id, Map.of("slotId", slot(ownSlot())));
            assertNotThere(otherTeam, "referralCancel", "ReferralCancelInput", id, Map.of("note", "x"));
            assertNotThere(otherTeam, "referralAcceptOffer", "ReferralAcceptOfferInput", id, Map.of());
        }
    }

    private void assertNotThere(Actor actor, String field, String type, UUID id, Map<String, Object> more) {
        answer(actor, field, type, id, more)
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND")
                .path("answer.current")
                .valueIsNull();
    }

    // ---- reading

    @Test
    void theQueueIsOldestFirstAndComesInPages() {
        List<String> sent = new ArrayList<>();
        for (int number = 0; number < 5; number++) {
            Ward each = new Ward(ward.team(), ward.member(), referrals.signed(ward.team()));
            sent.add(referral(referrals.waiting(each, clinic)));
        }
        referrals.confirmed(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic);

        GraphQlTester.Response first = queue(hospital, 3);
        GraphQlTester.Response rest = testers.as(hospital)
                .document(QUEUE)
                .variable("first", 3)
                .variable(
                        "after",
                        first.path("referralQueue.pageInfo.endCursor")
                                .entity(String.class)
                                .get())
                .execute();

        first.path("referralQueue.edges[*].node.id").entityList(String.class).isEqualTo(sent.subList(0, 3));
        rest.path("referralQueue.edges[*].node.id").entityList(String.class).isEqualTo(sent.subList(3, 5));
    }

    @Test
    void everyoneSeesTheirOwnReferralsTheLatestFirst() {
        String first = referral(referrals.confirmed(ward, clinic));
        String second = referral(referrals.waiting(ward, clinic));
        Fixtures.Practice practice = ward.team().practice();

        for (Actor insider : List.of(
                ward.member(),
                fixtures.leader(ward.team()),
                hospital,
                fixtures.administrator(practice),
                fixtures.spouse(ward.home()))) {
            list(insider, Map.of())
                    .path("referrals.edges[*].node.id")
                    .entityList(String.class)
                    .containsExactly(second, first);
            node(insider, GlobalId.uuid("Referral", first))
                    .path("node.slot.state")
                    .entity(String.class)
                    .isEqualTo("BOOKED");
        }
        for (Actor outsider : List.of(
                fixtures.member(fixtures.team(practice)),
                fixtures.administrator(fixtures.practice(YUBEI)),
                hospitals.clinic(YUBEI).coordinator(),
                fixtures.head(referrals.signed(ward.team())))) {
            list(outsider, Map.of())
                    .path("referrals.edges")
                    .entityList(Object.class)
                    .hasSize(0);
            node(outsider, GlobalId.uuid("Referral", first)).path("node").valueIsNull();
        }
    }

    @Test
    void listsOnlyTheStatesThatAreAskedFor() {
        String confirmed = referral(referrals.confirmed(ward, clinic));
        String waiting = referral(referrals.waiting(ward, clinic));

        list(ward.member(), Map.of("states", List.of("WAITING")))
                .path("referrals.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(waiting);
        list(ward.member(), Map.of("states", List.of("CONFIRMED", "DECLINED")))
                .path("referrals.edges[*].node.id")
                .entityList(String.class)
                .containsExactly(confirmed);
    }

    @Test
    void theHospitalSeesOfThePatientWhatTheReferralNeedsAndNoHousehold() {
        UUID referral = referrals.waiting(ward, clinic);
        node(hospital, referral)
                .path("node.patient")
                .entity(Map.class)
                .satisfies(patient -> assertThat(patient)
                        .containsEntry("name", ward.home().headName())
                        .containsEntry("sex", "MALE")
                        .containsEntry("age", 50)
                        .extractingByKey("phoneMasked")
                        .asString()
                        .startsWith("139****"));
        for (String id : List.of(GlobalId.of("Household", ward.home().id()), resident(ward.patient()))) {
            testers.as(hospital)
                    .document("query ($id: ID!) { node(id: $id) { id } }")
                    .variable("id", id)
                    .execute()
                    .path("node")
                    .valueIsNull();
        }
    }

    @Test
    void aPageOfFiftyReferralsTakesAsManyStatementsAsAPageOfFive() {
        for (int number = 0; number < 50; number++) {
            referrals.waiting(new Ward(ward.team(), ward.member(), referrals.signed(ward.team())), clinic);
        }
        for (Actor actor : List.of(hospital, ward.member())) {
            GraphQlTester here = testers.onThisThread(actor);
            page(here, 5);

            List<String> five = Statements.of(() -> page(here, 5));
            List<String> fifty = Statements.of(() -> page(here, 50));

            assertThat(fifty).hasSameSizeAs(five).hasSizeLessThan(25);
        }
    }

    private static void page(GraphQlTester tester, int first) {
        tester.document(LIST)
                .variable("first", first)
                .execute()
                .path("referrals.edges")
                .entityList(Object.class)
                .hasSize(first);
    }

    // ---- how to say it

    private void assertCreateRefused(Map<String, Object> change, String reason) {
        create(change).path("referralCreate.reason").entity(String.class).isEqualTo(reason);
    }

    private void assertRefused(String field, String type, UUID referral, Map<String, Object> more, String reason) {
        answer(hospital, field, type, referral, more)
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo(reason)
                .path("answer.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).isNotBlank());
    }

    private void assertForbidden(Actor actor, String document, Map<String, ?> input) {
        testers.as(actor)
                .document(document)
                .variable("input", input)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getExtensions()).containsEntry("code", "FORBIDDEN")));
    }

    private GraphQlTester.Response create(Map<String, Object> change) {
        return execute(ward.member(), CREATE, createInput(change));
    }

    private GraphQlTester.Response answer(
            Actor actor, String field, String type, UUID referral, Map<String, Object> more) {
        return execute(actor, document(field, type), input(referral, more));
    }

    private static String document(String field, String type) {
        return """
                mutation ($input: %s!) { answer: %s(input: $input) {
                    __typename
                    ... on ReferralAnswered { referral { ...all } }
                    ... on ReferralAnswerRefused { reason message current { ...all } }
                } }
                """.formatted(type, field) + REFERRAL;
    }

    private GraphQlTester.Response list(Actor actor, Map<String, ?> filter) {
        return testers.as(actor).document(LIST).variable("filter", filter).execute();
    }

    private GraphQlTester.Response queue(Actor actor, int first) {
        return testers.as(actor).document(QUEUE).variable("first", first).execute();
    }

    private GraphQlTester.Response node(Actor actor, UUID id) {
        return testers.as(actor)
                .document("query ($id: ID!) { node(id: $id) { ...all } }" + REFERRAL)
                .variable("id", referral(id))
                .execute();
    }

    private GraphQlTester.Response execute(Actor actor, String document, Map<String, ?> input) {
        return testers.as(actor).document(document).variable("input", input).execute();
    }

    private Map<String, Object> createInput(Map<String, Object> change) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "idempotencyKey",
                key(),
                "residentId",
                resident(ward.patient()),
                "departmentId",
                GlobalId.of("Department", clinic.departmentId()),
                "urgency",
                "SOON",
                "summary",
                "血压控制不佳，请会诊"));
        input.putAll(change);
        return input;
    }

    private static Map<String, Object> input(UUID referral, Map<String, Object> more) {
        Map<String, Object> input = new HashMap<>(Map.of("idempotencyKey", key(), "referralId", referral(referral)));
        input.putAll(more);
        return input;
    }

    private UUID ownSlot() {
        return hospitals.slotKeptFor(clinic, ward.team().id());
    }

    private static String slot(UUID id) {
        return GlobalId.of("ClinicSlot", id);
    }

    private static String resident(UUID id) {
        return GlobalId.of("Resident", id);
    }

    private static String referral(UUID id) {
        return GlobalId.of("Referral", id);
    }
}
