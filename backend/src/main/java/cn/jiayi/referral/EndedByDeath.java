package cn.jiayi.referral;

import cn.jiayi.household.ResidentDied;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What is held for somebody who has died is free in the act that says so (trap 14); what has begun stays as it was. */
@Component
@RequiredArgsConstructor
class EndedByDeath {

    private final Referrals referrals;
    private final HeldPlaces places;
    private final ReferralNews news;
    private final ReferralNotices notices;
    private final Clock clock;

    @EventListener
    void on(ResidentDied died) {
        Instant now = clock.instant();
        List<Referral> held = referrals.lockOfResident(died.residentId()).stream()
                .filter(referral -> referral.against(ReferralAct.DIE, now).isEmpty())
                .toList();
        places.freeAll(held);
        held.forEach(referral -> news.record(referral, referral.die(now)));
        if (!held.isEmpty()) {
            notices.died(held);
        }
    }
}
