package cn.jiayi.referral;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static cn.jiayi.referral.ReferralFixtures.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jiayi.AuditRows;
import cn.jiayi.Fixtures.Home;
import cn.jiayi.IntegrationTest;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.ReferralFixtures.Ward;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M24, traps 14 and 15: a team refers a patient. */
@IntegrationTest
class ReferringApiTest extends ReferralApiStage {

    private static final String CREATE = """
            mutation ($input: ReferralCreateInput!) { referralCreate(input: $input) {
                __typename
                ... on ReferralCreated { referral { ...all } }
                ... on ReferralCreateRefused { reason message nextFreeSlot { id } }
            } }
            """ + REFERRAL;

    @Autowired
    private Flyway flyway;

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

    private void assertCreateRefused(Map<String, Object> change, String reason) {
        create(change).path("referralCreate.reason").entity(String.class).isEqualTo(reason);
    }

    private GraphQlTester.Response create(Map<String, Object> change) {
        return execute(ward.member(), CREATE, createInput(change));
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
}
