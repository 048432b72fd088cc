package cn.jiayi.hospital;

import cn.jiayi.hospital.SlotPublishingOutcome.Published;
import cn.jiayi.hospital.SlotPublishingOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.LostRace;
import cn.jiayi.platform.UseCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Publishes the slots that a hospital keeps for teams (M23, trap 14). */
@Service
@RequiredArgsConstructor
public class SlotPublishing {

    private static final int SHOWN = 100;

    private final Departments departments;
    private final ClinicSlots slots;
    private final SlotTakers takers;
    private final SlotWindows windows;
    private final Clock clock;

    @UseCase("clinicSlot.publish")
    public SlotPublishingOutcome publish(Actor actor, PublishSlots wanted) {
        Optional<Department> found = Optional.ofNullable(actor.institutionId())
                .flatMap(hospital -> departments.lockOfHospital(wanted.departmentId(), hospital));
        if (found.isEmpty() || !takers.areAllOf(actor.district(), wanted.quotas())) {
            return Refused.notFound();
        }
        Department department = found.get();
        Optional<PublishLimit> limit = SlotTimetable.outOfRange(wanted, LocalDate.now(clock));
        if (limit.isPresent()) {
            return Refused.outOfRange(department, limit.get());
        }
        if (SlotTimetable.runsPastMidnight(wanted)) {
            return refused(ClinicSlotsPublishRefusal.PAST_MIDNIGHT, department, wanted, null);
        }
        return publish(department, wanted, SlotTimetable.of(wanted, clock.getZone()));
    }

    private SlotPublishingOutcome publish(Department department, PublishSlots wanted, SlotTimetable timetable) {
        if (timetable.hasBegun(clock)) {
            return refused(
                    ClinicSlotsPublishRefusal.IN_THE_PAST,
                    department,
                    wanted,
                    timetable.times().getFirst());
        }
        Optional<SlotTime> clash = timetable.firstClash(
                slots.servedBy(department.getId(), wanted.servedBy(), timetable.beginning(), timetable.end()));
        if (clash.isPresent()) {
            return refused(ClinicSlotsPublishRefusal.DOCTOR_ALREADY_BOOKED, department, wanted, clash.get());
        }
        SlotWindow window = windows.of(department.getDistrictCode());
        List<ClinicSlot> published = timetable.times().stream()
                .map(time -> new ClinicSlot(department, wanted.kind(), wanted.servedBy(), time, window))
                .toList();
        try {
            slots.saveAllAndFlush(published);
        } catch (DataIntegrityViolationException taken) {
            // the department's lock keeps others out; this is the net below it
            throw new LostRace(refused(
                    ClinicSlotsPublishRefusal.DOCTOR_ALREADY_BOOKED,
                    department,
                    wanted,
                    timetable.times().getFirst()));
        }
        return new Published(
                department.getId(),
                published.size(),
                published.stream().limit(SHOWN).map(ClinicSlot::getId).toList());
    }

    private static Refused refused(
            ClinicSlotsPublishRefusal reason, Department department, PublishSlots wanted, @Nullable SlotTime at) {
        return new Refused(reason, department.getId(), null, wanted.servedBy(), at == null ? null : at.startsAt());
    }
}
