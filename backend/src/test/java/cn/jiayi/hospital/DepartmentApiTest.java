package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** M03, M23, trap 14: departments are founded, renamed and closed, and a free slot moves while a taken one stays. */
@IntegrationTest
class DepartmentApiTest {

    private static final int ROUNDS = 100;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private Testers testers;

    @Autowired
    private SlotReservations reservations;

    @Autowired
    private SlotMoving moving;

    @Autowired
    private SlotDirectory directory;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private Clock clock;

    private Clinic clinic;
    private Crew team;
    private Actor coordinator;

    @BeforeEach
    void aClinicAndATeam() {
        clinic = hospitals.clinic(YUBEI);
        team = fixtures.team(fixtures.practice(YUBEI));
        coordinator = clinic.coordinator();
    }

    @Test
    void foundsAndRenamesADepartmentAndSaysWhatToBring() {
        GraphQlTester.Response founded = act(coordinator, "departmentFound", words("消化内科"));
        String id = founded.path("departmentFound.department.id")
                .entity(String.class)
                .get();

        Map<String, Object> change = words("消化科");
        change.put("departmentId", id);
        act(coordinator, "departmentChange", change)
                .path("departmentChange.department")
                .entity(Map.class)
                .satisfies(department -> assertThat(department)
                        .containsEntry("name", "消化科")
                        .containsEntry("bring", "身份证、医保卡")
                        .containsEntry("viewerCanChange", true));
    }

    @Test
    void refusesANameThatAnotherHasAndOneThatIsMissing() {
        refused(act(coordinator, "departmentFound", words("心内科")), "departmentFound", "NAME_TAKEN", "心内科");
        refused(act(coordinator, "departmentFound", words(" ")), "departmentFound", "NAME_OUT_OF_RANGE", "40 个字");
    }

    @Test
    void closesADepartmentOnlyWithoutPatientsAheadAndChangesNothingWhereItIsRefused() { // trap 14
        UUID free = hospitals.slotKeptFor(clinic, team.id());
        UUID taken = hospitals.slotKeptFor(clinic, team.id());
        UUID referral = hold(taken);

        refused(close(coordinator), "departmentClose", "SLOTS_TAKEN", "1 个");
        assertThat(state(free)).isEqualTo(ClinicSlotState.FREE);

        new TransactionTemplate(transactions).executeWithoutResult(status -> reservations.free(referral));
        close(coordinator)
                .path("departmentClose.department.viewerCanChange")
                .entity(Boolean.class)
                .isEqualTo(false);
        assertThat(state(free)).isEqualTo(ClinicSlotState.WITHDRAWN);
        act(coordinator, "departmentFound", words("心内科"))
                .path("departmentFound.department.name")
                .entity(String.class)
                .isEqualTo("心内科");
    }

    @Test
    void knowsNoDepartmentOfAnotherHospitalAndLetsNobodyElseIn() {
        refused(close(hospitals.clinic(YUBEI).coordinator()), "departmentClose", "NOT_FOUND", "没有这个科室");
        assertThat(Testers.errorCode(close(fixtures.leader(team)))).isEqualTo("FORBIDDEN");
    }

    @Test
    void movesAFreeSlotAndItsWindowsWithIt() { // trap 14
        UUID slot = hospitals.slotKeptFor(clinic, team.id());
        Instant to = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(7));

        GraphQlTester.Response moved = move(coordinator, slot, to);

        moved.path("clinicSlotMove.slot.startsAt").entity(String.class).isEqualTo(to.toString());
        moved.path("clinicSlotMove.slot.publicAt")
                .entity(String.class)
                .isEqualTo(to.minus(Duration.ofHours(12)).toString());
    }

    @Test
    void refusesToMoveWhatIsTakenPastOrInTheWay() {
        List<UUID> row = hospitals.slotKeptFor(clinic, team.id(), 2);
        Instant first =
                directory.find(coordinator, row.getFirst()).orElseThrow().getStartsAt();

        refused(move(coordinator, row.getLast(), first.plusSeconds(60)), "clinicSlotMove", "CLASH", "时间重叠");
        refused(move(coordinator, row.getLast(), clock.instant()), "clinicSlotMove", "IN_THE_PAST", "已经过去");
        hold(row.getLast());
        refused(move(coordinator, row.getLast(), first.plusSeconds(86_400)), "clinicSlotMove", "NOT_FREE", "占用");
        refused(
                move(hospitals.clinic(YUBEI).coordinator(), row.getFirst(), first),
                "clinicSlotMove",
                "NOT_FOUND",
                "没有这个号源");
        assertThat(Testers.errorCode(move(fixtures.leader(team), row.getFirst(), first)))
                .isEqualTo("FORBIDDEN");
    }

    /** Whoever is first: a slot that somebody has taken never moves away under the patient (M24). */
    @Test
    void neverMovesASlotThatSomebodyTakesAtTheSameMoment() throws Exception {
        try (Race race = new Race(2)) {
            for (int round = 0; round < ROUNDS; round++) {
                UUID slot = hospitals.slotKeptFor(clinic, team.id());
                Instant before = directory.find(coordinator, slot).orElseThrow().getStartsAt();
                Instant to = before.plus(Duration.ofDays(3));
                List<Object> outcomes = race.run(List.<Callable<Object>>of(
                        () -> moving.move(
                                coordinator, new MoveSlot(UUID.randomUUID().toString(), slot, to)),
                        () -> new TransactionTemplate(transactions)
                                .execute(status -> reservations.holdForHospital(
                                        clinic.hospitalId(), clinic.departmentId(), slot, Ids.next(), before))));

                ClinicSlot after = directory.find(coordinator, slot).orElseThrow();
                boolean moved = outcomes.getFirst() instanceof SlotMovingOutcome.Moved;
                assertThat(after.getStartsAt()).isEqualTo(moved ? to : before);
                if (outcomes.getLast() instanceof SlotHold.Taken taken) {
                    assertThat(taken.startsAt()).isEqualTo(after.getStartsAt());
                }
            }
        }
    }

    private GraphQlTester.Response move(Actor actor, UUID slot, Instant to) {
        return execute(
                actor,
                "clinicSlotMove",
                "ClinicSlotMoved { slot { id startsAt endsAt publicAt viewerCanMove } } ... on ClinicSlotMoveRefused { reason message }",
                Map.of("slotId", GlobalId.of("ClinicSlot", slot), "startsAt", to.toString()));
    }

    private GraphQlTester.Response close(Actor actor) {
        return act(actor, "departmentClose", Map.of("departmentId", GlobalId.of("Department", clinic.departmentId())));
    }

    private GraphQlTester.Response act(Actor actor, String field, Map<String, Object> input) {
        return execute(
                actor,
                field,
                "DepartmentChanged { department { id name location directions bring viewerCanChange } }"
                        + " ... on DepartmentChangeRefused { reason message }",
                input);
    }

    private GraphQlTester.Response execute(Actor actor, String field, String answers, Map<String, Object> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("idempotencyKey", UUID.randomUUID().toString());
        return testers.as(actor)
                .document("mutation ($input: " + Character.toUpperCase(field.charAt(0)) + field.substring(1)
                        + "Input!) { " + field + "(input: $input) { ... on " + answers + " } }")
                .variable("input", whole)
                .execute();
    }

    private static void refused(GraphQlTester.Response answer, String field, String reason, String words) {
        answer.path(field + ".reason").entity(String.class).isEqualTo(reason);
        answer.path(field + ".message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }

    private static Map<String, Object> words(String name) {
        return new HashMap<>(Map.of("name", name, "location", "门诊楼二楼", "directions", "由东门上二楼", "bring", "身份证、医保卡"));
    }

    private UUID hold(UUID slot) {
        UUID referral = Ids.next();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(reservations.holdForHospital(
                                clinic.hospitalId(),
                                clinic.departmentId(),
                                slot,
                                referral,
                                clock.instant().plusSeconds(3600)))
                        .isInstanceOf(SlotHold.Taken.class));
        return referral;
    }

    private ClinicSlotState state(UUID slot) {
        return directory.find(coordinator, slot).orElseThrow().getState();
    }
}
