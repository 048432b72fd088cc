package cn.jiayi.hospital;

import cn.jiayi.hospital.SlotMovingOutcome.Moved;
import cn.jiayi.hospital.SlotMovingOutcome.Refused;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Moves a free slot to another time (trap 14). The department's lock keeps two slots of one doctor apart; the condition of the one
 * statement keeps a slot in its place that somebody has taken meanwhile.
 */
@Service
@RequiredArgsConstructor
public class SlotMoving {

    private final Departments departments;
    private final ClinicSlots slots;
    private final SlotWindows windows;
    private final ObjectProvider<SlotHolders> holders;
    private final EntityManager entities;
    private final Clock clock;

    @UseCase("clinicSlot.move")
    public SlotMovingOutcome move(Actor actor, MoveSlot command) {
        UUID hospital = actor.institutionId();
        ClinicSlot slot =
                slots.findByIdAndHospitalId(command.slotId(), hospital).orElse(null);
        if (slot == null || hospital == null) {
            return new Refused(ClinicSlotMoveRefusal.NOT_FOUND, null, null, null, null, null, null);
        }
        departments.lockOfHospital(slot.getDepartmentId(), hospital);
        entities.refresh(slot);
        Instant start = command.startsAt();
        return against(slot, start).<SlotMovingOutcome>map(refused -> refused).orElseGet(() -> move(slot, start));
    }

    private Optional<Refused> against(ClinicSlot slot, Instant start) {
        if (slot.getState() != ClinicSlotState.FREE) {
            return Optional.of(notFree(slot));
        }
        if (!start.isAfter(clock.instant())) {
            return Optional.of(Refused.because(ClinicSlotMoveRefusal.IN_THE_PAST, slot, start));
        }
        if (LocalDate.ofInstant(start, clock.getZone())
                .isAfter(LocalDate.now(clock).plusYears(1))) {
            return Optional.of(Refused.because(ClinicSlotMoveRefusal.TOO_FAR, slot, start));
        }
        return slots.servedBy(slot.getDepartmentId(), slot.getServedBy(), start, start.plus(slot.length())).stream()
                .filter(other -> !other.getId().equals(slot.getId()))
                .findFirst()
                .map(other -> Refused.because(ClinicSlotMoveRefusal.CLASH, slot, other.getStartsAt()));
    }

    private SlotMovingOutcome move(ClinicSlot slot, Instant start) {
        SlotWindow window = windows.of(slot.getDistrictCode());
        int moved = slots.move(
                slot.getId(), start, start.plus(slot.length()), window.opensToAllAt(start), window.publicAt(start));
        if (moved == 1) {
            return new Moved(slot.getId());
        }
        // somebody has taken it since
        return notFree(
                slots.findByIdAndHospitalId(slot.getId(), slot.getHospitalId()).orElseThrow());
    }

    private Refused notFree(ClinicSlot slot) {
        UUID taker = slot.getTakenById();
        Optional<SlotHolder> holder = taker == null
                ? Optional.empty()
                : holders.stream().flatMap(each -> each.find(taker).stream()).findFirst();
        return new Refused(
                ClinicSlotMoveRefusal.NOT_FREE,
                slot.getId(),
                slot.getState(),
                slot.getServedBy(),
                slot.getStartsAt(),
                holder.map(SlotHolder::number).orElse(null),
                holder.map(SlotHolder::team).orElse(null));
    }
}
