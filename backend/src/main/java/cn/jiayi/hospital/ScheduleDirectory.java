package cn.jiayi.hospital;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Keyset;
import cn.jiayi.platform.Paging;
import cn.jiayi.platform.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the schedules and holidays of the actor's hospital, and whom a change of them would touch. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ScheduleDirectory {

    private static final int SHOWN = 100;
    private static final int LONGEST_YEARS = 10;

    private final ClinicSchedules schedules;
    private final Departments departments;
    private final ClinicSlots slots;
    private final ScheduleDays days;
    private final ScheduleRules rules;
    private final ScheduleMaking making;
    private final Holidays holidays;
    private final Clock clock;

    public Optional<ClinicSchedule> find(Actor actor, UUID id) {
        return schedules.findByIdAndHospitalId(id, ownHospital(actor));
    }

    public Window<ClinicSchedule> list(Actor actor, boolean withEnded, Paging paging) {
        LocalDate today = LocalDate.now(clock);
        Specification<ClinicSchedule> own =
                (schedule, query, cb) -> cb.equal(schedule.get("hospitalId"), actor.institutionId());
        Specification<ClinicSchedule> open = (schedule, query, cb) ->
                cb.or(cb.isNull(schedule.get("lastDay")), cb.greaterThanOrEqualTo(schedule.get("lastDay"), today));
        return Keyset.page(schedules, withEnded ? own : own.and(open), Sort.by("servedBy", "firstDay", "id"), paging);
    }

    /** The days off of schedules that the caller may see already, from today on, in one statement. */
    public Map<UUID, List<DayOff>> daysOff(Collection<UUID> scheduleIds) {
        LocalDate today = LocalDate.now(clock);
        return days.off(scheduleIds, today, today.plusYears(LONGEST_YEARS)).stream()
                .collect(Collectors.groupingBy(
                        ScheduleDays.Off::scheduleId,
                        Collectors.mapping(
                                off -> new DayOff(
                                        off.day(), off.reason() == null ? "" : off.reason(), off.slots() == 0),
                                Collectors.toList())));
    }

    /** What would come of a schedule: the same rules as when it is opened, and nothing is written. */
    public ScheduleForecast forecast(Actor actor, UUID departmentId, SchedulePattern wanted) {
        Department department = departments
                .findByIdAndDistrictCode(departmentId, actor.district())
                .filter(found -> found.isChangeableBy(actor))
                .orElse(null);
        if (department == null) {
            return ScheduleForecast.not(ScheduleOutcome.Refused.because(ClinicScheduleRefusal.NOT_FOUND, null, null));
        }
        return rules.against(department, wanted, null)
                .map(ScheduleForecast::not)
                .orElseGet(() -> forecast(department, wanted));
    }

    private ScheduleForecast forecast(Department department, SchedulePattern wanted) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> all = wanted.daysToMake(today, Set.of());
        Set<LocalDate> off = days.holidays(department.getHospitalId(), today);
        List<LocalDate> open = all.stream().filter(day -> !off.contains(day)).toList();
        if (open.isEmpty()) {
            return new ScheduleForecast(null, 0, 0, 0, all.size(), null, null);
        }
        int made = making.timesOf(department.getId(), wanted, open).size();
        return new ScheduleForecast(
                null,
                open.size(),
                made,
                open.size() * wanted.slotsOfADay() - made,
                all.size() - open.size(),
                open.getFirst(),
                open.getLast());
    }

    /** @param until the last day; absent for no end */
    public Optional<SlotEffect> effect(Actor actor, UUID scheduleId, LocalDate from, @Nullable LocalDate until) {
        return find(actor, scheduleId).map(schedule -> effect(schedule.getHospitalId(), schedule.getId(), from, until));
    }

    public SlotEffect effectOfHoliday(Actor actor, LocalDate day) {
        UUID hospital = ownHospital(actor);
        return hospital == null ? new SlotEffect(0, 0, List.of()) : effect(hospital, null, day, day);
    }

    public List<Holiday> holidays(Actor actor) {
        UUID hospital = ownHospital(actor);
        return hospital == null ? List.of() : holidays.from(hospital, LocalDate.now(clock));
    }

    private SlotEffect effect(UUID hospital, @Nullable UUID schedule, LocalDate from, @Nullable LocalDate until) {
        Instant start = SlotDays.start(from, clock);
        Instant end = SlotDays.endOf(until, clock);
        return new SlotEffect(
                (int) slots.countFree(hospital, schedule, start, end),
                (int) slots.countTaken(hospital, schedule, start, end),
                slots.taken(hospital, schedule, start, end, Limit.of(SHOWN)));
    }

    private static @Nullable UUID ownHospital(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR) ? actor.institutionId() : null;
    }
}
