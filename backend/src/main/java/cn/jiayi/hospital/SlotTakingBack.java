package cn.jiayi.hospital;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back what is free of some days, and counts what is taken and stays until it is answered (trap 14). */
@Component
@RequiredArgsConstructor
class SlotTakingBack {

    static final Done NOTHING = new Done(0, 0);

    private final ClinicSlots slots;
    private final Clock clock;

    record Done(int withdrawn, int staying) {}

    /** @param until the last day; absent for no end */
    Done of(ClinicSchedule schedule, LocalDate from, @Nullable LocalDate until) {
        return of(schedule.getHospitalId(), schedule.getId(), from, until);
    }

    Done ofHospital(UUID hospital, LocalDate day) {
        return of(hospital, null, day, day);
    }

    private Done of(UUID hospital, @Nullable UUID schedule, LocalDate from, @Nullable LocalDate until) {
        Instant start = SlotDays.start(from, clock);
        Instant end = SlotDays.endOf(until, clock);
        int withdrawn = slots.withdrawAll(hospital, null, schedule, start, end);
        return new Done(withdrawn, (int) slots.countTaken(hospital, schedule, start, end));
    }
}
