package cn.jiayi.referral;

import cn.jiayi.hospital.SlotHold;
import cn.jiayi.hospital.SlotReservations;
import cn.jiayi.platform.LostRace;
import cn.jiayi.referral.ReferralAnswerOutcome.Refused;
import cn.jiayi.ward.BedHold;
import cn.jiayi.ward.BedReservations;
import java.time.Instant;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a hospital finds for a referral in place of what it holds. If somebody was faster, all that was let go is undone with it. */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class HospitalPlaces {

    private final SlotReservations slots;
    private final BedReservations beds;
    private final Losses losses;

    /** @param until absent where it is given at once */
    Place slot(Referral referral, UUID slotId, @Nullable Instant until) {
        slots.free(referral.getId());
        SlotHold hold = until == null
                ? slots.give(referral.getHospitalId(), referral.getDepartmentId(), slotId, referral.getId())
                : slots.holdForHospital(
                        referral.getHospitalId(), referral.getDepartmentId(), slotId, referral.getId(), until);
        return switch (hold) {
            case SlotHold.Taken taken -> Place.of(taken);
            case SlotHold.NotTaken missed ->
                throw new LostRace(Refused.because(reason(missed), referral, losses.slot(missed), missed.startsAt()));
        };
    }

    /** @param until absent where it is given at once */
    Place bed(Referral referral, BedWish wish, @Nullable Instant until) {
        BedHold hold = until == null
                ? beds.give(
                        referral.getHospitalId(),
                        referral.getDepartmentId(),
                        wish.wardId(),
                        wish.firstNight(),
                        wish.nights(),
                        referral.getId())
                : beds.holdForHospital(
                        referral.getHospitalId(),
                        referral.getDepartmentId(),
                        wish.wardId(),
                        wish.firstNight(),
                        wish.nights(),
                        referral.getId(),
                        until);
        return switch (hold) {
            case BedHold.Taken taken -> Place.of(taken);
            case BedHold.NotTaken missed -> throw new LostRace(Refused.because(referral, missed));
        };
    }

    private static ReferralAnswerRefusal reason(SlotHold.NotTaken slot) {
        return switch (slot.standing()) {
            case TAKEN -> ReferralAnswerRefusal.SLOT_TAKEN;
            case PAST -> ReferralAnswerRefusal.SLOT_PAST;
            case PUBLIC -> ReferralAnswerRefusal.SLOT_PUBLIC;
            case OF_OTHER_DEPARTMENT -> ReferralAnswerRefusal.SLOT_OF_OTHER_DEPARTMENT;
            case NOT_THERE, NOT_OPEN, OPEN -> ReferralAnswerRefusal.NOT_FOUND;
        };
    }
}
