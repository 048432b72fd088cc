package cn.jiayi.referral;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.IntegrationTest;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M24, trap 15: the hospital confirms, declines or offers, and the team follows. */
@IntegrationTest
class ReferralAnswerApiTest extends ReferralApiStage {

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

    private void assertSlotRefused(UUID referral, UUID slot, String reason) {
        assertRefused("referralConfirm", "ReferralConfirmInput", referral, Map.of("slotId", slot(slot)), reason);
        assertRefused("referralOffer", "ReferralOfferInput", referral, Map.of("slotId", slot(slot)), reason);
    }

    private void assertNotThere(Actor actor, String field, String type, UUID id, Map<String, Object> more) {
        answer(actor, field, type, id, more)
                .path("answer.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND")
                .path("answer.current")
                .valueIsNull();
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
}
