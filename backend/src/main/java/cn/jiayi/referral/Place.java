package cn.jiayi.referral;

import cn.jiayi.hospital.SlotHold;
import cn.jiayi.platform.CivilDay;
import cn.jiayi.ward.BedHold;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a referral holds or was given. */
sealed interface Place {

    /** The first moment of the day on which the patient is expected. */
    Instant expectedFrom();

    /** When a hold ends by itself; absent for what is given. */
    @Nullable Instant until();

    record Slot(UUID slotId, Instant startsAt, Instant until) implements Place {
        @Override
        public Instant expectedFrom() {
            return CivilDay.startOf(CivilDay.of(startsAt));
        }
    }

    record Bed(
            UUID wardId,
            LocalDate firstNight,
            LocalDate lastNight,
            @Nullable Instant until) implements Place {
        @Override
        public Instant expectedFrom() {
            return CivilDay.startOf(firstNight);
        }
    }

    static Place of(SlotHold.Taken slot) {
        return new Slot(slot.slotId(), slot.startsAt(), slot.until());
    }

    static Place of(BedHold.Taken bed) {
        return new Bed(bed.wardId(), bed.firstNight(), bed.lastNight(), bed.until());
    }
}
