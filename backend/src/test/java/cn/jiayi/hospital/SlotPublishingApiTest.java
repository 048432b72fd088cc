package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.ERQI;
import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Statements;
import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/** M23, trap 14: a hospital publishes slots and takes them back. */
@IntegrationTest
class SlotPublishingApiTest extends SlotApiStage {

    private static final String PUBLISH = """
            mutation ($input: ClinicSlotsPublishInput!) { clinicSlotsPublish(input: $input) {
                __typename
                ... on ClinicSlotsPublished { count slots { id startsAt endsAt state servedBy opensToAllAt viewerCanWithdraw
                    reservedFor { id } department { id hospital { id departments { name } } } } }
                ... on ClinicSlotsPublishRefused { reason message }
            } }
            """;

    private static final String WITHDRAW = """
            mutation ($input: ClinicSlotWithdrawInput!) { clinicSlotWithdraw(input: $input) {
                __typename
                ... on ClinicSlotWithdrawn { slot { state viewerCanWithdraw } }
                ... on ClinicSlotWithdrawRefused { reason message }
            } }
            """;

    @Autowired
    private DistrictPolicies policies;

    @Test
    void publishesTheQuotasOfTheTeamsOnePatientAfterTheOther() {
        LocalDate day = today().plusDays(10);
        publish(
                        clinic.coordinator(),
                        Map.of("days", List.of(day.toString()), "quotas", List.of(quota(two, 1), quota(one, 2))))
                .path("clinicSlotsPublish.count")
                .entity(Integer.class)
                .isEqualTo(3)
                .path("clinicSlotsPublish.slots[*].reservedFor.id")
                .entityList(String.class)
                .containsExactly(id(two), id(one), id(one))
                .path("clinicSlotsPublish.slots[*].startsAt")
                .entityList(String.class)
                .containsExactly(day + "T00:30:00Z", day + "T00:50:00Z", day + "T01:10:00Z")
                .path("clinicSlotsPublish.slots[2].endsAt")
                .entity(String.class)
                .isEqualTo(day + "T01:30:00Z")
                .path("clinicSlotsPublish.slots[0]")
                .entity(Map.class)
                .satisfies(slot -> assertThat(slot)
                        .containsEntry("state", "FREE")
                        .containsEntry("servedBy", "王医生")
                        .containsEntry("viewerCanWithdraw", true))
                .path("clinicSlotsPublish.slots[0].department.hospital.departments[*].name")
                .entityList(String.class)
                .containsExactly("心内科");
    }

    @Test
    void publishesAMonthInBatchesAndShowsItsFirstHundredSlots() {
        List<String> days = IntStream.rangeClosed(30, 60)
                .mapToObj(day -> today().plusDays(day).toString())
                .toList();
        GraphQlTester here = testers.onThisThread(clinic.coordinator());
        Map<String, Object> input = input(Map.of("days", days, "quotas", List.of(quota(one, 10), quota(two, 5))));

        List<String> statements = Statements.of(() -> here.document(PUBLISH)
                .variable("input", input)
                .execute()
                .path("clinicSlotsPublish.count")
                .entity(Integer.class)
                .isEqualTo(31 * 15)
                .path("clinicSlotsPublish.slots")
                .entityList(Object.class)
                .hasSize(100));

        assertThat(statements).hasSizeLessThan(40);
    }

    @Test
    void opensASlotToAllAsManyDaysBeforeAsThePolicySays() {
        int releaseDays = policies.inForce(YUBEI, today()).orElseThrow().getSlotReleaseDays();
        LocalDate day = today().plusDays(10);
        publish(clinic.coordinator(), Map.of("days", List.of(day.toString())))
                .path("clinicSlotsPublish.slots[0].opensToAllAt")
                .entity(String.class)
                .isEqualTo(day.minusDays(releaseDays) + "T00:30:00Z");
    }

    @Test
    void publishesNothingWhereOneOfTheTimesIsTaken() {
        String day = today().plusDays(5).toString();
        String next = today().plusDays(6).toString();
        publish(clinic.coordinator(), Map.of("days", List.of(next), "startTime", "08:40"));

        publish(clinic.coordinator(), Map.of("days", List.of(day, next)))
                .path("clinicSlotsPublish.reason")
                .entity(String.class)
                .isEqualTo("DOCTOR_ALREADY_BOOKED")
                .path("clinicSlotsPublish.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message)
                        .contains("王医生")
                        .contains(today().plusDays(6).getDayOfMonth() + "日 08:30"));

        own(clinic.coordinator(), today().plusDays(5), today().plusDays(5))
                .path("clinicSlots.edges")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void publishesAgainAtATimeThatWasTakenBack() {
        String id = publish(clinic.coordinator(), Map.of())
                .path("clinicSlotsPublish.slots[0].id")
                .entity(String.class)
                .get();
        withdraw(clinic.coordinator(), id)
                .path("clinicSlotWithdraw.slot")
                .entity(Map.class)
                .isEqualTo(Map.of("state", "WITHDRAWN", "viewerCanWithdraw", false));

        publish(clinic.coordinator(), Map.of())
                .path("clinicSlotsPublish.__typename")
                .entity(String.class)
                .isEqualTo("ClinicSlotsPublished");
    }

    @Test
    void theSameKeyAgainPublishesNothingMore() {
        Map<String, Object> input =
                input(Map.of("idempotencyKey", UUID.randomUUID().toString()));
        String first = execute(clinic.coordinator(), PUBLISH, input)
                .path("clinicSlotsPublish.slots[0].id")
                .entity(String.class)
                .get();
        execute(clinic.coordinator(), PUBLISH, input)
                .path("clinicSlotsPublish.slots[0].id")
                .entity(String.class)
                .isEqualTo(first);
        own(clinic.coordinator(), today(), today().plusDays(61))
                .path("clinicSlots.edges")
                .entityList(Object.class)
                .hasSize(1);
    }

    @Test
    void refusesWhatIsPastOrOutOfRangeAndSaysWhich() {
        assertRefused(Map.of("days", List.of(today().minusDays(1).toString())), "IN_THE_PAST", "已经过去");
        assertRefused(Map.of("startTime", "23:50"), "PAST_MIDNIGHT", "午夜");
        assertRefused(Map.of("slotMinutes", 3), "OUT_OF_RANGE", "5 到 120");
        assertRefused(Map.of("startTime", "25:00"), "OUT_OF_RANGE", "08:30");
        assertRefused(Map.of("servedBy", " "), "OUT_OF_RANGE", "医生姓名");
        assertRefused(Map.of("quotas", List.of(quota(one, 41))), "OUT_OF_RANGE", "1 到 40");
    }

    @Test
    void knowsNoDepartmentOfAnotherHospitalAndNoTeamOfAnotherDistrict() {
        Clinic other = hospitals.clinic(YUBEI);
        Crew far = fixtures.team(fixtures.practice(ERQI));
        assertRefused(Map.of("departmentId", GlobalId.of("Department", other.departmentId())), "NOT_FOUND", "没有这个科室");
        assertRefused(Map.of("departmentId", GlobalId.of("Department", UUID.randomUUID())), "NOT_FOUND", "没有这个科室");
        assertRefused(Map.of("quotas", List.of(quota(one, 1), quota(far, 1))), "NOT_FOUND", "没有这个团队");
    }

    @Test
    void isForCoordinatorsOnly() {
        assertForbidden(fixtures.member(one), PUBLISH, input(Map.of()));
        assertForbidden(fixtures.administrator(practice), WITHDRAW, Map.of("idempotencyKey", "k", "slotId", "x"));
    }

    @Test
    void takesBackNoSlotOfAnotherHospital() {
        UUID slot = hospitals.slotKeptFor(clinic, one.id());
        Clinic other = hospitals.clinic(YUBEI);

        withdraw(other.coordinator(), GlobalId.of("ClinicSlot", slot))
                .path("clinicSlotWithdraw.reason")
                .entity(String.class)
                .isEqualTo("NOT_FOUND");
    }

    private void assertRefused(Map<String, Object> change, String reason, String words) {
        publish(clinic.coordinator(), change)
                .path("clinicSlotsPublish.reason")
                .entity(String.class)
                .isEqualTo(reason)
                .path("clinicSlotsPublish.message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
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

    private GraphQlTester.Response publish(Actor actor, Map<String, Object> change) {
        return execute(actor, PUBLISH, input(change));
    }

    private GraphQlTester.Response withdraw(Actor actor, String slotId) {
        return execute(
                actor, WITHDRAW, Map.of("idempotencyKey", UUID.randomUUID().toString(), "slotId", slotId));
    }
}
