package cn.jiayi.hospital;

import cn.jiayi.hospital.HolidayOutcome.Changed;
import cn.jiayi.hospital.HolidayOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** A hospital keeps its holidays. All of its departments are locked first: nobody publishes or makes slots of that day meanwhile. */
@Service
@RequiredArgsConstructor
public class HolidayKeeping {

    private static final int LONGEST_NAME = 40;
    private static final int MOST_YEARS = 2;

    private final Departments departments;
    private final ClinicSchedules schedules;
    private final Holidays holidays;
    private final ScheduleMaking making;
    private final SlotTakingBack takingBack;
    private final Clock clock;

    @UseCase("hospitalHoliday.add")
    public HolidayOutcome add(Actor actor, AddHoliday command) {
        UUID hospital = Objects.requireNonNull(actor.institutionId());
        LocalDate day = command.day();
        if (isOutOfRange(day)) {
            return new Refused(HospitalHolidayRefusal.DAY_OUT_OF_RANGE, hospital, day);
        }
        if (command.name().isEmpty() || command.name().length() > LONGEST_NAME) {
            return new Refused(HospitalHolidayRefusal.NAME_OUT_OF_RANGE, hospital, day);
        }
        departments.lockAllOfHospital(hospital);
        if (!holidays.add(hospital, day, command.name())) {
            return new Refused(HospitalHolidayRefusal.HOLIDAY_ALREADY, hospital, day);
        }
        SlotTakingBack.Done done = takingBack.ofHospital(hospital, day);
        return new Changed(hospital, 0, done.withdrawn(), done.staying());
    }

    @UseCase("hospitalHoliday.remove")
    public HolidayOutcome remove(Actor actor, RemoveHoliday command) {
        UUID hospital = Objects.requireNonNull(actor.institutionId());
        if (isOutOfRange(command.day())) {
            return new Refused(HospitalHolidayRefusal.DAY_OUT_OF_RANGE, hospital, command.day());
        }
        List<Department> all = departments.lockAllOfHospital(hospital);
        if (!holidays.remove(hospital, command.day())) {
            return new Refused(HospitalHolidayRefusal.NO_HOLIDAY, hospital, command.day());
        }
        return new Changed(hospital, makeAgain(hospital, all), 0, 0);
    }

    private int makeAgain(UUID hospital, List<Department> all) {
        Map<UUID, Department> open = all.stream().collect(Collectors.toMap(Department::getId, Function.identity()));
        return schedules.openOfHospital(hospital, LocalDate.now(clock)).stream()
                .filter(schedule -> open.containsKey(schedule.getDepartmentId()))
                .mapToInt(schedule -> making.make(open.get(schedule.getDepartmentId()), schedule))
                .sum();
    }

    private boolean isOutOfRange(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        return day.isBefore(today) || day.isAfter(today.plusYears(MOST_YEARS));
    }
}
