package cn.jiayi.hospital;

import cn.jiayi.hospital.ScheduleOutcome.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands against a schedule, the first that is found. */
@Component
@RequiredArgsConstructor
class ScheduleRules {

    private final ClinicSchedules schedules;
    private final SlotTakers takers;
    private final Clock clock;

    /** @param replaced the one that ends when this begins; absent for a schedule of its own */
    Optional<Refused> against(Department department, SchedulePattern wanted, @Nullable ClinicSchedule replaced) {
        if (!takers.areAllOf(department.getDistrictCode(), wanted.quotas())) {
            return Optional.of(Refused.because(ClinicScheduleRefusal.NOT_FOUND, null, null));
        }
        LocalDate today = LocalDate.now(clock);
        Optional<PublishLimit> limit = wanted.outOfRange(today);
        if (limit.isPresent()) {
            return Optional.of(new Refused(ClinicScheduleRefusal.OUT_OF_RANGE, null, limit.get(), null, null, null));
        }
        if (wanted.firstDay().isBefore(today)) {
            return Optional.of(Refused.because(ClinicScheduleRefusal.DAY_PAST, replaced, wanted.firstDay()));
        }
        if (wanted.runsPastMidnight()) {
            return Optional.of(Refused.because(ClinicScheduleRefusal.PAST_MIDNIGHT, replaced, null));
        }
        return schedules.openOfDepartment(department.getId(), wanted.firstDay()).stream()
                .filter(other -> replaced == null || !other.getId().equals(replaced.getId()))
                .filter(other -> other.pattern().meets(wanted))
                .findFirst()
                .map(Refused::meets);
    }
}
