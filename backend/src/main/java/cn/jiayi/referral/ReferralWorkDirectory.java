package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import cn.jiayi.referral.ReferralWorkCounts.Counted;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads how much work the actor's side has with referrals (M24, M25): three statements, however long the lists are. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ReferralWorkDirectory {

    private final ReferralWorkCounts counts;
    private final DownReferralDirectory downReferrals;

    public ReferralWork now(Actor actor) {
        Counted counted = counts.of(actor);
        WorkCount toTakeOver = WorkCount.of(downReferrals.countWaiting(actor, WorkCount.MOST + 1));
        // whom to take over is the team's work, and for the hospital something to look at
        WorkCount toDo = counted.counts().stream()
                .filter(count -> ReferralWorkKind.ofSide(actor).contains(count.kind()))
                .map(ReferralWorkCount::count)
                .reduce(actor.is(Role.HOSPITAL_COORDINATOR) ? WorkCount.of(0) : toTakeOver, WorkCount::plus);
        return new ReferralWork(counted.counts(), toTakeOver, toDo, counted.nextChangeAt());
    }
}
