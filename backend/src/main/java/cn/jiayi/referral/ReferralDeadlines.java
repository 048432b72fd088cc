package cn.jiayi.referral;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** How long somebody has: numbers of the district's policy of today (M01). */
@Component
@RequiredArgsConstructor
public class ReferralDeadlines {

    private final DistrictPolicies policies;
    private final Clock clock;

    /** How long a hospital has to answer, and a team to take an offer: less on the green channel. */
    Duration toAnswer(String district, boolean isGreenChannel) {
        DistrictPolicy policy = policy(district);
        return isGreenChannel
                ? Duration.ofMinutes(policy.getGreenChannelMinutes())
                : Duration.ofHours(policy.getReferralAnswerHours());
    }

    Duration toAnswer(Referral referral) {
        return toAnswer(referral.getDistrictCode(), referral.isGreenChannel());
    }

    /** Until when what was noted last of a referral can be taken back. */
    Instant correction(Referral referral) {
        return referral.correctableUntil(undo(referral.getDistrictCode()));
    }

    /** By referral: the district's policy is asked for once. */
    public Map<UUID, Instant> corrections(Collection<Referral> referrals) {
        Map<String, Duration> undos = new HashMap<>();
        Map<UUID, Instant> until = new HashMap<>();
        referrals.forEach(each -> until.put(
                each.getId(), each.correctableUntil(undos.computeIfAbsent(each.getDistrictCode(), this::undo))));
        return until;
    }

    private Duration undo(String district) {
        return Duration.ofMinutes(policy(district).getUndoMinutes());
    }

    private DistrictPolicy policy(String district) {
        return policies.inForce(district, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("no policy in " + district));
    }
}
