package cn.jiayi.referral.graphql;

import cn.jiayi.platform.graphql.GlobalId;
import cn.jiayi.referral.BedWish;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReferralBedInput(@Nullable String wardId, LocalDate firstNight, int nights) {

    BedWish wish() {
        return new BedWish(wardId == null ? null : GlobalId.uuid("Ward", wardId), firstNight, nights);
    }

    static @Nullable BedWish wish(@Nullable ReferralBedInput bed) {
        return bed == null ? null : bed.wish();
    }
}
