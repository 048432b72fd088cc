package cn.jiayi.hospital;

import cn.jiayi.Fixtures;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Ids;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.boot.test.context.TestComponent;

/** Hospitals, departments and slots of one's own. */
@TestComponent
public class HospitalFixtures {

    public static final String DOCTOR = "李主任";
    private static final Duration LENGTH = Duration.ofMinutes(20);

    private final Fixtures fixtures;
    private final DepartmentFounding founding;
    private final ClinicSlots slots;
    private final Departments departments;
    private final ClinicScheduling scheduling;
    private final Clock clock;

    HospitalFixtures(
            Fixtures fixtures,
            DepartmentFounding founding,
            ClinicSlots slots,
            Departments departments,
            ClinicScheduling scheduling,
            Clock clock) {
        this.fixtures = fixtures;
        this.founding = founding;
        this.slots = slots;
        this.departments = departments;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** A hospital with one department and somebody who answers for it. */
    public record Clinic(UUID hospitalId, UUID departmentId, String district, Actor coordinator) {}

    public Clinic clinic(String district) {
        UUID hospital = fixtures.hospital(district);
        return new Clinic(
                hospital, department(district, hospital, "心内科"), district, fixtures.coordinator(district, hospital));
    }

    public UUID department(String district, UUID hospital, String name) {
        DepartmentDraft draft = new DepartmentDraft(Ids.next(), district, hospital, name, "门诊楼三楼", 1);
        founding.found(List.of(draft));
        return draft.id();
    }

    /** A slot in two days that only this team may take. */
    public UUID slotKeptFor(Clinic clinic, UUID team) {
        return slotKeptFor(clinic, team, 1).getFirst();
    }

    /** Slots that follow one another, in two days, which only this team may take. */
    public List<UUID> slotKeptFor(Clinic clinic, UUID team, int number) {
        return slots(clinic, team, inDays(2), number, Duration.ZERO);
    }

    /** A slot in two days that is open to every team of the district. */
    public UUID slotOpenToAll(Clinic clinic, UUID team) {
        return slots(clinic, team, inDays(2), 1, Duration.ofDays(30)).getFirst();
    }

    /** A schedule on each day of the week, two weeks ahead, of two slots of 20 minutes from 08:30 on for the team. */
    public UUID schedule(Clinic clinic, UUID team) {
        return ((ScheduleOutcome.Done) scheduling.open(
                        clinic.coordinator(),
                        new OpenSchedule(UUID.randomUUID().toString(), clinic.departmentId(), pattern(team, 2))))
                .scheduleId();
    }

    public SchedulePattern pattern(UUID team, int count) {
        return new SchedulePattern(
                SlotKind.EXPERT_CLINIC,
                DOCTOR + Ids.next().toString().substring(28),
                EnumSet.allOf(DayOfWeek.class),
                "08:30",
                20,
                List.of(SlotQuota.ofTeam(team, count)),
                LocalDate.now(clock).plusDays(1),
                null,
                2);
    }

    public UUID slotAt(Clinic clinic, UUID team, Instant startsAt) {
        return slots(clinic, team, startsAt, 1, Duration.ofDays(30)).getFirst();
    }

    /** Each call names another doctor, so that times are never in the way. */
    private List<UUID> slots(Clinic clinic, UUID team, Instant from, int number, Duration keptApart) {
        Department department =
                departments.findByIdIn(List.of(clinic.departmentId())).getFirst();
        String doctor = DOCTOR + Ids.next().toString().substring(28);
        List<ClinicSlot> made = IntStream.range(0, number)
                .mapToObj(index -> from.plus(LENGTH.multipliedBy(index)))
                .map(start -> new ClinicSlot(
                        department,
                        SlotKind.EXPERT_CLINIC,
                        doctor,
                        new SlotTime(start, start.plus(LENGTH), ReservedFor.team(team)),
                        new SlotWindow(keptApart, Duration.ofHours(12), clock.instant())))
                .toList();
        return slots.saveAllAndFlush(made).stream().map(ClinicSlot::getId).toList();
    }

    private Instant inDays(int days) {
        return clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofDays(days));
    }
}
