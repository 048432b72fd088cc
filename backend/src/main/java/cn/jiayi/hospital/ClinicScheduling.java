package cn.jiayi.hospital;

import cn.jiayi.hospital.ScheduleOutcome.Done;
import cn.jiayi.hospital.ScheduleOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Schedules of a hospital (M23, M27): opened, changed, ended, skipped for a day. Whatever is done, free slots are taken back and taken
 * ones stay until they are answered (trap 14). The department's lock comes first: nobody publishes or makes slots meanwhile.
 */
@Service
@RequiredArgsConstructor
public class ClinicScheduling {

    private static final int LONGEST_REASON = 100;

    private final Departments departments;
    private final ClinicSchedules schedules;
    private final ScheduleRules rules;
    private final ScheduleDays days;
    private final ScheduleMaking making;
    private final SlotTakingBack takingBack;
    private final Clock clock;

    @UseCase("clinicSchedule.open")
    public ScheduleOutcome open(Actor actor, OpenSchedule command) {
        Department department = department(actor, command.departmentId()).orElse(null);
        if (department == null) {
            return Refused.because(ClinicScheduleRefusal.NOT_FOUND, null, null);
        }
        return rules.against(department, command.pattern(), null)
                .<ScheduleOutcome>map(refused -> refused)
                .orElseGet(() -> begin(department, command.pattern(), SlotTakingBack.NOTHING));
    }

    @UseCase("clinicSchedule.change")
    public ScheduleOutcome change(Actor actor, ChangeSchedule command) {
        LocalDate from = command.pattern().firstDay();
        return of(
                actor,
                command.scheduleId(),
                from,
                (department, schedule) -> rules.against(department, command.pattern(), schedule)
                        .<ScheduleOutcome>map(refused -> refused)
                        .orElseGet(() -> {
                            schedule.endBefore(from);
                            schedules.saveAndFlush(schedule);
                            return begin(department, command.pattern(), takingBack.of(schedule, from, null));
                        }));
    }

    @UseCase("clinicSchedule.close")
    public ScheduleOutcome close(Actor actor, CloseSchedule command) {
        return of(actor, command.scheduleId(), command.from(), (department, schedule) -> {
            schedule.endBefore(command.from());
            SlotTakingBack.Done done = takingBack.of(schedule, command.from(), null);
            return new Done(schedule.getId(), 0, done.withdrawn(), done.staying());
        });
    }

    @UseCase("clinicSchedule.skipDay")
    public ScheduleOutcome skip(Actor actor, SkipDay command) {
        LocalDate day = command.day();
        return of(actor, command.scheduleId(), day, (department, schedule) -> {
            ClinicScheduleRefusal against = againstSkipping(schedule, command);
            if (against != null) {
                return Refused.because(against, schedule, day);
            }
            days.skip(schedule.getId(), day, command.reason());
            SlotTakingBack.Done done = takingBack.of(schedule, day, day);
            return new Done(schedule.getId(), 0, done.withdrawn(), done.staying());
        });
    }

    @UseCase("clinicSchedule.resumeDay")
    public ScheduleOutcome resume(Actor actor, ResumeDay command) {
        LocalDate day = command.day();
        return of(actor, command.scheduleId(), day, (department, schedule) -> {
            Optional<ScheduleDays.Off> off = days.off(schedule.getId(), day);
            if (off.isEmpty()) {
                return Refused.because(ClinicScheduleRefusal.NOT_OFF, schedule, day);
            }
            if (off.get().slots() > 0) {
                return Refused.because(ClinicScheduleRefusal.MADE_ALREADY, schedule, day);
            }
            days.resume(schedule.getId(), day);
            return new Done(schedule.getId(), making.make(department, schedule), 0, 0);
        });
    }

    private @Nullable ClinicScheduleRefusal againstSkipping(ClinicSchedule schedule, SkipDay command) {
        if (!schedule.pattern().runsOn(command.day())) {
            return ClinicScheduleRefusal.NOT_A_DAY_OF_IT;
        }
        if (command.reason().isEmpty() || command.reason().length() > LONGEST_REASON) {
            return ClinicScheduleRefusal.REASON_OUT_OF_RANGE;
        }
        return days.off(schedule.getId(), command.day()).isPresent() ? ClinicScheduleRefusal.OFF_ALREADY : null;
    }

    private ScheduleOutcome begin(Department department, SchedulePattern pattern, SlotTakingBack.Done before) {
        ClinicSchedule schedule = schedules.saveAndFlush(new ClinicSchedule(department, pattern));
        return new Done(schedule.getId(), making.make(department, schedule), before.withdrawn(), before.staying());
    }

    /** A schedule of the own hospital that has not ended before a day, which is not past. */
    private ScheduleOutcome of(Actor actor, UUID id, LocalDate day, Act act) {
        ClinicSchedule found =
                schedules.findByIdAndHospitalId(id, actor.institutionId()).orElse(null);
        Department department = found == null
                ? null
                : department(actor, found.getDepartmentId()).orElse(null);
        if (found == null || department == null) {
            return Refused.because(ClinicScheduleRefusal.NOT_FOUND, null, null);
        }
        if (day.isBefore(LocalDate.now(clock))) {
            return Refused.because(ClinicScheduleRefusal.DAY_PAST, found, day);
        }
        return found.isOpenOn(day)
                ? act.on(department, found)
                : Refused.because(ClinicScheduleRefusal.ENDED, found, found.getLastDay());
    }

    private Optional<Department> department(Actor actor, UUID id) {
        return Optional.ofNullable(actor.institutionId()).flatMap(hospital -> departments.lockOfHospital(id, hospital));
    }

    @FunctionalInterface
    private interface Act {
        ScheduleOutcome on(Department department, ClinicSchedule schedule);
    }
}
