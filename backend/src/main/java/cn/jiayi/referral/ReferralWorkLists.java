package cn.jiayi.referral;

import static cn.jiayi.referral.ReferralState.OFFERED;
import static cn.jiayi.referral.ReferralState.WAITING;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** What stands on each work list; {@link ReferralWorkCounts} counts the same, and a property test holds the two together. */
@Component
@RequiredArgsConstructor
class ReferralWorkLists {

    /** Whose time ends first. */
    private static final Sort NEXT_FIRST = Sort.by("answerBy", "id");

    private static final Sort LATEST_FIRST = Sort.by("id").descending();

    private final DistrictPolicies policies;
    private final Clock clock;

    Specification<Referral> of(Actor actor, ReferralWorkKind kind) {
        Instant now = clock.instant();
        return switch (kind) {
            case WAITING_FOR_ME ->
                open(now).and((referral, query, cb) -> cb.equal(referral.get("state"), answeredBy(actor)));
            case LAPSING_SOON ->
                open(now)
                        .and((referral, query, cb) ->
                                cb.lessThanOrEqualTo(referral.<Instant>get("answerBy"), soon(actor, now)));
            case DECLINED, LAPSED -> (referral, query, cb) -> cb.equal(referral.get("toSee"), kind.name());
        };
    }

    Sort order(ReferralWorkKind kind) {
        return kind.isToSee() ? LATEST_FIRST : NEXT_FIRST;
    }

    /** The state in which it is the actor's side that has to answer. */
    static ReferralState answeredBy(Actor actor) {
        return actor.is(Role.HOSPITAL_COORDINATOR) ? WAITING : OFFERED;
    }

    /** What ends until then lapses soon. */
    Instant soon(Actor actor, Instant now) {
        return now.plus(policies.inForce(actor.district(), LocalDate.now(clock))
                .map(policy -> Duration.ofMinutes(policy.getReferralSoonMinutes()))
                .orElseThrow(() -> new IllegalStateException("no policy in " + actor.district())));
    }

    /** What can still be answered: past its time it is as good as lapsed, also before the job comes. */
    private static Specification<Referral> open(Instant now) {
        return (referral, query, cb) -> cb.and(
                referral.get("state").in(WAITING, OFFERED), cb.greaterThan(referral.<Instant>get("answerBy"), now));
    }
}
