package cn.jiayi.hospital;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lombok.extern.slf4j.Slf4j;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the slots of schedules for the weeks ahead: at once when one is opened, and each night for all. Each schedule is a
 * transaction under its department's lock, and each day is written down when it is made: killed half-way it has made whole schedules,
 * two replicas make nothing twice, and what was taken back is not made again.
 */
@Slf4j
@Service
public class ScheduleMaking {

    private static final int BATCH = 100;

    private final ClinicSchedules schedules;
    private final Departments departments;
    private final ClinicSlots slots;
    private final ScheduleDays days;
    private final SlotWindows windows;
    private final Clock clock;
    private final TransactionTemplate transaction;

    ScheduleMaking(
            ClinicSchedules schedules,
            Departments departments,
            ClinicSlots slots,
            ScheduleDays days,
            SlotWindows windows,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.schedules = schedules;
        this.departments = departments;
        this.slots = slots;
        this.days = days;
        this.windows = windows;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** All schedules of all districts; how many slots were made. */
    public int makeAll() {
        int made = 0;
        UUID after = new UUID(0, 0);
        for (List<ClinicSchedule> batch = next(after); !batch.isEmpty(); batch = next(after)) {
            for (ClinicSchedule schedule : batch) {
                Integer here = transaction.execute(status -> locked(schedule));
                made += here == null ? 0 : here;
            }
            after = batch.getLast().getId();
        }
        if (made > 0) {
            log.info("{} slots were made from schedules", made);
        }
        return made;
    }

    private List<ClinicSchedule> next(UUID after) {
        return schedules.openAfter(after, LocalDate.now(clock), Limit.of(BATCH));
    }

    private int locked(ClinicSchedule stale) {
        return departments
                .lockOfHospital(stale.getDepartmentId(), stale.getHospitalId())
                // read again under the lock: it may have ended since
                .flatMap(department -> schedules
                        .findByIdAndHospitalId(stale.getId(), stale.getHospitalId())
                        .map(schedule -> make(department, schedule)))
                .orElse(0);
    }

    /** Under the department's lock, in the caller's transaction; how many slots were made. */
    int make(Department department, ClinicSchedule schedule) {
        LocalDate today = LocalDate.now(clock);
        List<LocalDate> open =
                schedule.pattern().daysToMake(today, days.settled(schedule.getId(), schedule.getHospitalId(), today));
        if (open.isEmpty()) {
            return 0;
        }
        SlotWindow window = windows.of(department.getDistrictCode());
        List<ClinicSlot> made = timesOf(schedule.getDepartmentId(), schedule.pattern(), open).stream()
                .map(time -> new ClinicSlot(department, schedule.getKind(), schedule.getServedBy(), time, window)
                        .of(schedule))
                .toList();
        slots.saveAllAndFlush(made);
        days.made(schedule.getId(), perDay(open, made));
        return made.size();
    }

    /** The slots of these days, without what has begun and what the doctor or the equipment does already. */
    List<SlotTime> timesOf(UUID departmentId, SchedulePattern pattern, List<LocalDate> open) {
        SlotTimetable timetable = SlotTimetable.of(pattern.on(departmentId, open), clock.getZone());
        List<ClinicSlot> existing =
                slots.servedBy(departmentId, pattern.servedBy(), timetable.beginning(), timetable.end());
        return timetable.times().stream()
                .filter(time -> time.startsAt().isAfter(clock.instant()))
                .filter(time ->
                        existing.stream().noneMatch(slot -> time.overlaps(slot.getStartsAt(), slot.getEndsAt())))
                .toList();
    }

    private Map<LocalDate, Integer> perDay(List<LocalDate> open, List<ClinicSlot> made) {
        Map<LocalDate, Long> counted = made.stream()
                .collect(Collectors.groupingBy(
                        slot -> LocalDate.ofInstant(slot.getStartsAt(), clock.getZone()), Collectors.counting()));
        Map<LocalDate, Integer> all = new LinkedHashMap<>();
        open.forEach(day -> all.put(day, counted.getOrDefault(day, 0L).intValue()));
        return all;
    }
}
