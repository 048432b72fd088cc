package cn.jiayi.referral;

import cn.jiayi.ward.BedHold;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which bed is not to be had.
 *
 * @param fullNights without a free bed; empty where that is not the reason
 * @param nextFree the next first night on which a bed is free for as many; absent where there is none
 */
public record BedLack(List<LocalDate> fullNights, @Nullable LocalDate nextFree) {

    static BedLack of(BedHold.NotTaken missed) {
        return new BedLack(missed.fullNights(), missed.nextFree());
    }
}
