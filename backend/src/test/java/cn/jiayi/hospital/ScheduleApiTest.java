package cn.jiayi.hospital;

import static cn.jiayi.Fixtures.YUBEI;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jiayi.Fixtures;
import cn.jiayi.Fixtures.Crew;
import cn.jiayi.IntegrationTest;
import cn.jiayi.Race;
import cn.jiayi.Statements;
import cn.jiayi.Testers;
import cn.jiayi.hospital.HospitalFixtures.Clinic;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import cn.jiayi.platform.graphql.GlobalId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** M23, M27, trap 14: schedules of a hospital, their days off, and its holidays. */
@IntegrationTest
class ScheduleApiTest {

    private static final List<String> ALL_DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    private static final String ANSWER = """
            { __typename ... on ClinicScheduleDone { made withdrawn staying schedule { id firstDay lastDay
                startTime endTime kind servedBy weekdays viewerCanChange daysOff { day reason viewerCanResume }
                quotas { count team { name } institution { id } } department { name } } }
              ... on ClinicScheduleRefused { reason message } }
            """;

    @Autowired
    private Fixtures fixtures;

    @Autowired
    private HospitalFixtures hospitals;

    @Autowired
    private Testers testers;

    @Autowired
    private ScheduleMaking making;

    @Autowired
    private SlotReservations reservations;

    @Autowired
    private SlotDirectory directory;

    @Autowired
    private ClinicSlots slots;

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
    void opensAScheduleAndMakesItsSlotsForTheWeeksAhead() {
        GraphQlTester.Response answer = open(Map.of());

        answer.path("clinicScheduleOpen.made").entity(Integer.class).isEqualTo(14 * 3);
        answer.path("clinicScheduleOpen.schedule.endTime").entity(String.class).isEqualTo("09:30");
        answer.path("clinicScheduleOpen.schedule.weekdays")
                .entityList(String.class)
                .containsExactly(ALL_DAYS.toArray(String[]::new));
        answer.path("clinicScheduleOpen.schedule.quotas[1].institution.id")
                .entity(String.class)
                .isEqualTo(institution());
        assertThat(made("64 排 CT")).hasSize(42).allSatisfy(slot -> {
            assertThat(slot.getKind()).isEqualTo(SlotKind.EXAMINATION);
            assertThat(slot.getState()).isEqualTo(ClinicSlotState.FREE);
        });
        assertThat(made("64 排 CT"))
                .filteredOn(slot -> slot.getInstitutionId() != null)
                .hasSize(14);
    }

    @Test
    void makesNoDayTwiceWhoeverComesAndHoweverOftenAlsoAfterWithdrawal() throws Exception { // trap 14
        open(Map.of());
        ClinicSlot one = made("64 排 CT").getFirst();
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> slots.withdraw(one.getId(), clinic.hospitalId()));

        try (Race race = new Race(4)) {
            race.run(Stream.generate(() -> (Callable<Integer>) making::makeAll)
                    .limit(4)
                    .toList());
        }

        assertThat(made("64 排 CT")).hasSize(41);
    }

    @Test
    void saysBeforehandWhatWouldComeOfIt() {
        GraphQlTester.Response answer = testers.as(coordinator)
                .document("""
                        query ($department: ID!, $pattern: ClinicSchedulePatternInput!) {
                          clinicSchedulePreview(departmentId: $department, pattern: $pattern) {
                            problem days slots leftOut holidays firstDay lastDay } }
                        """)
                .variable("department", department())
                .variable("pattern", pattern(Map.of()))
                .execute();

        answer.path("clinicSchedulePreview.problem").valueIsNull();
        answer.path("clinicSchedulePreview.days").entity(Integer.class).isEqualTo(14);
        answer.path("clinicSchedulePreview.slots").entity(Integer.class).isEqualTo(42);
        answer.path("clinicSchedulePreview.lastDay")
                .entity(String.class)
                .isEqualTo(today().plusDays(14).toString());
        assertThat(made("64 排 CT")).isEmpty();
    }

    @Test
    void refusesTwoSchedulesOfOneDoctorAtOneTimeAndWhatIsOutOfRange() {
        open(Map.of());

        refused(open(Map.of("startTime", "09:20")), "clinicScheduleOpen", "OVERLAPS", "08:30–09:30");
        refused(open(Map.of("weekdays", List.of())), "clinicScheduleOpen", "OUT_OF_RANGE", "星期");
        refused(open(Map.of("weeksAhead", 9)), "clinicScheduleOpen", "OUT_OF_RANGE", "8 周");
        refused(open(Map.of("firstDay", today().minusDays(1).toString())), "clinicScheduleOpen", "DAY_PAST", "已经过去");
        refused(open(Map.of("startTime", "23:30")), "clinicScheduleOpen", "PAST_MIDNIGHT", "午夜");
    }

    @Test
    void protectsWhatIsBookedWhereAScheduleEndsAndTellsWhomItTouches() { // trap 14
        String schedule = idOf(open(Map.of()));
        UUID taken = made("64 排 CT").getLast().getId();
        hold(taken);

        GraphQlTester.Response effect = testers.as(coordinator)
                .document("""
                        query ($id: ID!, $from: Date!) { clinicScheduleEffect(scheduleId: $id, from: $from) {
                          free takenCount taken { id referral { number } } } }
                        """)
                .variable("id", schedule)
                .variable("from", today().plusDays(8).toString())
                .execute();
        effect.path("clinicScheduleEffect.free").entity(Integer.class).isEqualTo(20);
        effect.path("clinicScheduleEffect.taken[*].id")
                .entityList(String.class)
                .containsExactly(GlobalId.of("ClinicSlot", taken));

        GraphQlTester.Response closed = act(
                "clinicScheduleClose",
                "ClinicScheduleCloseInput",
                Map.of("scheduleId", schedule, "from", today().plusDays(8).toString()));
        closed.path("clinicScheduleClose.withdrawn").entity(Integer.class).isEqualTo(20);
        closed.path("clinicScheduleClose.staying").entity(Integer.class).isEqualTo(1);
        assertThat(state(taken)).isEqualTo(ClinicSlotState.HELD);
        assertThat(making.makeAll()).isNotNegative();
        assertThat(made("64 排 CT")).hasSize(7 * 3 + 1);
    }

    @Test
    void changesAScheduleFromADayOnAndLeavesOutWhatIsTaken() {
        String schedule = idOf(open(Map.of()));
        UUID taken = made("64 排 CT").getLast().getId();
        hold(taken);

        GraphQlTester.Response changed = act(
                "clinicScheduleChange",
                "ClinicScheduleChangeInput",
                Map.of(
                        "scheduleId",
                        schedule,
                        "pattern",
                        pattern(Map.of("firstDay", today().plusDays(14).toString(), "startTime", "08:50"))));

        changed.path("clinicScheduleChange.withdrawn").entity(Integer.class).isEqualTo(2);
        // 08:50, 09:10 and 09:30, of which the taken slot has 09:10
        changed.path("clinicScheduleChange.made").entity(Integer.class).isEqualTo(2);
        changed.path("clinicScheduleChange.staying").entity(Integer.class).isEqualTo(1);
        assertThat(idOf(changed, "clinicScheduleChange")).isNotEqualTo(schedule);
    }

    @Test
    void skipsADayThatIsMadeForGoodAndTakesBackOneThatIsNot() {
        String schedule = idOf(open(Map.of()));
        LocalDate made = today().plusDays(3);
        LocalDate later = today().plusDays(30);

        skip(schedule, made, "专家外出会诊")
                .path("clinicScheduleSkipDay.withdrawn")
                .entity(Integer.class)
                .isEqualTo(3);
        refused(skip(schedule, made, "再次"), "clinicScheduleSkipDay", "OFF_ALREADY", "已经设为停诊");
        refused(skip(schedule, later, " "), "clinicScheduleSkipDay", "REASON_OUT_OF_RANGE", "停诊原因");
        refused(resume(schedule, made), "clinicScheduleResumeDay", "MADE_ALREADY", "单独发布");
        refused(resume(schedule, later), "clinicScheduleResumeDay", "NOT_OFF", "没有停诊");
        skip(schedule, later, "设备检修");
        resume(schedule, later)
                .path("clinicScheduleResumeDay.schedule.daysOff[*].day")
                .entityList(String.class)
                .containsExactly(made.toString());
    }

    @Test
    void keepsNothingOnAHolidayAndMakesTheDaysAgainThatWereNeverMade() {
        LocalDate day = today().plusDays(5);
        holiday("hospitalHolidayAdd", Map.of("day", day.toString(), "name", "院庆"))
                .path("hospitalHolidayAdd.holidays[0].name")
                .entity(String.class)
                .isEqualTo("院庆");
        open(Map.of()).path("clinicScheduleOpen.made").entity(Integer.class).isEqualTo(13 * 3);

        holiday("hospitalHolidayRemove", Map.of("day", day.toString()))
                .path("hospitalHolidayRemove.made")
                .entity(Integer.class)
                .isEqualTo(3);
        holiday("hospitalHolidayAdd", Map.of("day", day.toString(), "name", "院庆"))
                .path("hospitalHolidayAdd.withdrawn")
                .entity(Integer.class)
                .isEqualTo(3);
        holiday("hospitalHolidayAdd", Map.of("day", day.toString(), "name", "院庆"))
                .path("hospitalHolidayAdd.reason")
                .entity(String.class)
                .isEqualTo("HOLIDAY_ALREADY");
    }

    @Test
    void listsAPageInTheSameNumberOfStatementsWhateverItsLength() {
        hospitals.schedule(clinic, team.id());
        int one = statements(1);
        for (int i = 0; i < 9; i++) {
            hospitals.schedule(clinic, team.id());
        }
        assertThat(statements(10)).isEqualTo(one);
    }

    @Test
    void knowsNoScheduleAndNoDepartmentOfAnotherHospitalAndNobodyElseMayCome() {
        String schedule = idOf(open(Map.of()));
        Clinic other = hospitals.clinic(YUBEI);

        refused(
                act(
                        other.coordinator(),
                        "clinicScheduleClose",
                        "ClinicScheduleCloseInput",
                        Map.of("scheduleId", schedule, "from", today().toString())),
                "clinicScheduleClose",
                "NOT_FOUND",
                "没有这个出诊安排");
        assertThat(Testers.errorCode(act(
                        fixtures.leader(team),
                        "clinicScheduleClose",
                        "ClinicScheduleCloseInput",
                        Map.of("scheduleId", schedule, "from", today().toString()))))
                .isEqualTo("FORBIDDEN");
    }

    private int statements(int expected) {
        GraphQlTester here = testers.onThisThread(coordinator);
        return Statements.of(() -> here.document("""
                                { clinicSchedules { edges { node { id servedBy department { name hospital { name } }
                                    quotas { team { name } institution { name } count } daysOff { day } viewerCanChange } } } }
                                """)
                        .execute()
                        .path("clinicSchedules.edges")
                        .entityList(Object.class)
                        .hasSize(expected))
                .size();
    }

    private GraphQlTester.Response open(Map<String, Object> change) {
        return act(
                "clinicScheduleOpen",
                "ClinicScheduleOpenInput",
                Map.of("departmentId", department(), "pattern", pattern(change)));
    }

    private GraphQlTester.Response skip(String schedule, LocalDate day, String reason) {
        return act(
                "clinicScheduleSkipDay",
                "ClinicScheduleSkipDayInput",
                Map.of("scheduleId", schedule, "day", day.toString(), "reason", reason));
    }

    private GraphQlTester.Response resume(String schedule, LocalDate day) {
        return act(
                "clinicScheduleResumeDay",
                "ClinicScheduleResumeDayInput",
                Map.of("scheduleId", schedule, "day", day.toString()));
    }

    private GraphQlTester.Response holiday(String field, Map<String, Object> input) {
        return execute(
                coordinator,
                "mutation ($input: " + Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input!) { "
                        + field
                        + "(input: $input) { ... on HospitalHolidayChanged { made withdrawn staying holidays { day name } }"
                        + " ... on HospitalHolidayRefused { reason message } } }",
                input);
    }

    private GraphQlTester.Response act(String field, String type, Map<String, Object> input) {
        return act(coordinator, field, type, input);
    }

    private GraphQlTester.Response act(Actor actor, String field, String type, Map<String, Object> input) {
        return execute(
                actor, "mutation ($input: " + type + "!) { " + field + "(input: $input) " + ANSWER + " }", input);
    }

    private GraphQlTester.Response execute(Actor actor, String document, Map<String, Object> input) {
        Map<String, Object> whole = new HashMap<>(input);
        whole.put("idempotencyKey", UUID.randomUUID().toString());
        return testers.as(actor).document(document).variable("input", whole).execute();
    }

    private void refused(GraphQlTester.Response answer, String field, String reason, String words) {
        answer.path(field + ".reason").entity(String.class).isEqualTo(reason);
        answer.path(field + ".message")
                .entity(String.class)
                .satisfies(message -> assertThat(message).contains(words));
    }

    private static String idOf(GraphQlTester.Response answer) {
        return idOf(answer, "clinicScheduleOpen");
    }

    private static String idOf(GraphQlTester.Response answer, String field) {
        return answer.path(field + ".schedule.id").entity(String.class).get();
    }

    private Map<String, Object> pattern(Map<String, Object> change) {
        Map<String, Object> pattern = new HashMap<>(Map.of(
                "kind",
                "EXAMINATION",
                "servedBy",
                "64 排 CT",
                "weekdays",
                ALL_DAYS,
                "startTime",
                "08:30",
                "slotMinutes",
                20,
                "quotas",
                List.of(
                        Map.of("teamId", GlobalId.of("Team", team.id()), "count", 2),
                        Map.of("institutionId", institution(), "count", 1)),
                "firstDay",
                today().plusDays(1).toString(),
                "weeksAhead",
                2));
        pattern.putAll(change);
        return pattern;
    }

    private List<ClinicSlot> made(String servedBy) {
        return slots.servedBy(clinic.departmentId(), servedBy, clock.instant(), SlotDays.FAR);
    }

    private void hold(UUID slot) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> assertThat(reservations.holdForHospital(
                                clinic.hospitalId(),
                                clinic.departmentId(),
                                slot,
                                Ids.next(),
                                clock.instant().plusSeconds(3600)))
                        .isInstanceOf(SlotHold.Taken.class));
    }

    private ClinicSlotState state(UUID slot) {
        return directory.find(coordinator, slot).orElseThrow().getState();
    }

    private String department() {
        return GlobalId.of("Department", clinic.departmentId());
    }

    private String institution() {
        return GlobalId.of("Institution", team.practice().id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
