package cn.jiayi.hospital;

import cn.jiayi.hospital.SlotWithdrawalOutcome.Refused;
import cn.jiayi.hospital.SlotWithdrawalOutcome.Withdrawn;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.UseCase;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;

/** Takes free slots back; one that is held or given has to be answered first, so that no patient stands before a closed door. */
@Service
@RequiredArgsConstructor
public class SlotWithdrawal {

    private final ClinicSlots slots;

    @UseCase("clinicSlot.withdraw")
    public SlotWithdrawalOutcome withdraw(Actor actor, WithdrawSlot command) {
        UUID hospital = actor.institutionId();
        if (hospital != null && slots.withdraw(command.slotId(), hospital) == 1) {
            return new Withdrawn(command.slotId());
        }
        return slots.findByIdAndHospitalId(command.slotId(), hospital)
                .map(slot -> new Refused(
                        ClinicSlotWithdrawRefusal.NOT_FREE,
                        slot.getId(),
                        slot.getState(),
                        slot.getServedBy(),
                        slot.getStartsAt()))
                .orElseGet(() -> new Refused(ClinicSlotWithdrawRefusal.NOT_FOUND, null, null, null, null));
    }
}
