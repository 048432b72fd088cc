package cn.jiayi.hospital;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.district.DistrictPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The windows of slots that are published now, by the policy that is in force today. */
@Component
@RequiredArgsConstructor
class SlotWindows {

    private final DistrictPolicies policies;
    private final Clock clock;

    SlotWindow of(String district) {
        DistrictPolicy policy = policies.inForce(district, LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("no policy in " + district));
        return new SlotWindow(
                Duration.ofDays(policy.getSlotReleaseDays()),
                Duration.ofHours(policy.getSlotPublicHours()),
                clock.instant());
    }
}
