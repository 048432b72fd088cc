package cn.jiayi.referral;

import cn.jiayi.hospital.SlotReservations;
import cn.jiayi.ward.BedReservations;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Books and frees what referrals hold, slots and beds alike; whoever calls has the referrals' rows locked (trap 14). */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class HeldPlaces {

    private final SlotReservations slots;
    private final BedReservations beds;

    /** Turns the hold into a booking. */
    void book(Referral referral) {
        UUID slot = referral.getSlotId();
        if (slot != null) {
            slots.book(slot, referral.getId());
        } else {
            beds.book(referral.getId());
        }
    }

    void free(Referral referral) {
        freeAll(List.of(referral));
    }

    /** A slot that was used stays used; a bed is free from today on. */
    void freeAll(Collection<Referral> referrals) {
        slots.freeAll(referrals.stream()
                .filter(referral -> !referral.getState().isSeen())
                .map(Referral::getId)
                .toList());
        beds.freeAll(
                referrals.stream().filter(Referral::hasBed).map(Referral::getId).toList());
    }
}
