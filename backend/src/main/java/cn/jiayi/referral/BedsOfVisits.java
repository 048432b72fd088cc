package cn.jiayi.referral;

import cn.jiayi.ward.BedHold;
import cn.jiayi.ward.BedReservations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a bed when the hospital notes something of the visit: nights that nobody sleeps are free at once (trap 14). */
@Component
@RequiredArgsConstructor
@Transactional(propagation = Propagation.MANDATORY)
class BedsOfVisits {

    private final BedReservations beds;
    private final Clock clock;

    /** The bed as it is then, or why there is none any more; empty where the nights do not change. */
    Optional<BedHold> follow(Referral referral, ReferralAct act) {
        LocalDate today = LocalDate.now(clock);
        return switch (act) {
            case ADMIT -> referral.hasBed() ? Optional.of(beds.admit(referral.getId(), today)) : Optional.empty();
            case DISCHARGE -> {
                if (referral.hasBed()) {
                    beds.discharge(referral.getId(), today);
                }
                yield Optional.empty();
            }
            case MISS -> {
                if (referral.hasBed()) {
                    beds.free(referral.getId());
                }
                yield Optional.empty();
            }
            case CORRECT -> correct(referral);
            default -> Optional.empty();
        };
    }

    BedHold extend(Referral referral, LocalDate lastNight) {
        return beds.extend(referral.getId(), lastNight);
    }

    private Optional<BedHold> correct(Referral referral) {
        return switch (referral.getState()) {
            case NO_SHOW ->
                referral.getWant() == ReferralWant.BED ? Optional.of(beds.restore(referral.getId())) : Optional.empty();
            case DISCHARGED -> referral.hasBed() ? Optional.of(beds.restore(referral.getId())) : Optional.empty();
            case ADMITTED -> {
                if (referral.hasBed()) {
                    beds.undoAdmission(referral.getId());
                }
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }
}
