package cn.jiayi.referral.graphql;

import cn.jiayi.referral.Referral;
import cn.jiayi.ward.Ward;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bed that a referral asks for, holds or was given. */
record ReferralBed(@Nullable String ward, @Nullable String location, LocalDate firstNight, LocalDate lastNight) {

    static Optional<ReferralBed> of(Referral referral, Map<UUID, Ward> wards) {
        LocalDate first = referral.getFirstNight();
        LocalDate last = referral.getLastNight();
        if (first == null || last == null) {
            return Optional.empty();
        }
        UUID id = referral.getWardId();
        Ward ward = id == null ? null : wards.get(id);
        return Optional.of(new ReferralBed(
                ward == null ? null : ward.getName(), ward == null ? null : ward.getLocation(), first, last));
    }
}
