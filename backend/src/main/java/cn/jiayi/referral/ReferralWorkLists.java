package cn.jiayi.referral;

import static cn.jiayi.referral.ReferralState.CONFIRMED;
import static cn.jiayi.referral.ReferralState.DISCHARGED;
import static cn.jiayi.referral.ReferralState.OFFERED;
import static cn.jiayi.referral.ReferralState.WAITING;

import cn.jiayi.district.DistrictPolicies;
import cn.jiayi.household.Resident;
import cn.jiayi.platform.Actor;
import cn.jiayi.platform.CivilDay;
import cn.jiayi.platform.Role;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
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

    private static final int DAYS = 30;

    /** Whose time ends first. */
    private static final Sort NEXT_FIRST = Sort.by("answerBy", "id");

    private static final Sort OLDEST_FIRST = Sort.by("stateSince", "id");

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
            case DECLINED, LAPSED, NO_SHOW -> (referral, query, cb) -> cb.equal(referral.get("toSee"), kind.name());
            case ARRIVAL_TO_NOTE ->
                in(CONFIRMED)
                        .and(notSentBack())
                        .and((referral, query, cb) -> cb.and(
                                cb.greaterThan(referral.<Instant>get("expectedFrom"), lately()),
                                cb.lessThan(referral.<Instant>get("expectedFrom"), today())));
            case NOT_SENT_BACK ->
                in(DISCHARGED)
                        .and(notSentBack())
                        .and((referral, query, cb) -> cb.greaterThan(referral.<Instant>get("stateSince"), lately()))
                        .and(isAlive());
        };
    }

    Sort order(ReferralWorkKind kind) {
        return switch (kind) {
            case WAITING_FOR_ME, LAPSING_SOON -> NEXT_FIRST;
            case DECLINED, LAPSED, NO_SHOW -> LATEST_FIRST;
            case ARRIVAL_TO_NOTE, NOT_SENT_BACK -> OLDEST_FIRST;
        };
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

    /** What is older is left alone: not everybody who goes home needs the team. */
    Instant lately() {
        return CivilDay.startOf(LocalDate.now(clock).minusDays(DAYS));
    }

    Instant today() {
        return CivilDay.startOf(LocalDate.now(clock));
    }

    private static Specification<Referral> in(ReferralState state) {
        return (referral, query, cb) -> cb.equal(referral.get("state"), state);
    }

    private static Specification<Referral> notSentBack() {
        return (referral, query, cb) -> {
            Subquery<Integer> down = query.subquery(Integer.class);
            Root<DownReferral> sent = down.from(DownReferral.class);
            down.select(cb.literal(1)).where(cb.equal(sent.get("referralId"), referral.get("id")));
            return cb.not(cb.exists(down));
        };
    }

    private static Specification<Referral> isAlive() {
        return (referral, query, cb) -> {
            Subquery<Integer> dead = query.subquery(Integer.class);
            Root<Resident> resident = dead.from(Resident.class);
            dead.select(cb.literal(1))
                    .where(
                            cb.equal(resident.get("id"), referral.get("residentId")),
                            cb.isNotNull(resident.get("diedOn")));
            return cb.not(cb.exists(dead));
        };
    }

    /** What can still be answered: past its time it is as good as lapsed, also before the job comes. */
    private static Specification<Referral> open(Instant now) {
        return (referral, query, cb) -> cb.and(
                referral.get("state").in(WAITING, OFFERED), cb.greaterThan(referral.<Instant>get("answerBy"), now));
    }
}
