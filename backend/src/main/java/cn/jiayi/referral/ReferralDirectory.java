package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.domain.Window;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads referrals in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class ReferralDirectory {

    private static final Sort GREEN_CHANNEL_FIRST =
            Sort.by(Sort.Order.desc("greenChannel"), Sort.Order.asc("createdAt"), Sort.Order.asc("id"));
    private static final Sort LATEST_FIRST = Sort.by("id").descending();

    private final Referrals referrals;
    private final ReferralEvents events;
    private final ReferralScope scope;
    private final ReferralWorkLists workLists;
    private final Clock clock;

    public Optional<Referral> find(Actor actor, UUID id) {
        return Optional.ofNullable(find(actor, List.of(id)).get(id));
    }

    /** Those of the ids that the actor may see, by id, in one statement. */
    public Map<UUID, Referral> find(Actor actor, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : referrals.findAll(scope.visibleTo(actor).and(oneOf(ids))).stream()
                        .collect(Collectors.toMap(Referral::getId, Function.identity()));
    }

    /** A page of what waits for the hospital's answer and can still be answered: the green channel first, then the oldest. */
    public Window<Referral> queue(Actor actor, Paging paging) {
        return page(scope.visibleTo(actor).and(waitingAt(clock.instant())), GREEN_CHANNEL_FIRST, paging);
    }

    /** A page of what the actor may see, the latest first; only in these states, unless there are none named. */
    public Window<Referral> list(Actor actor, @Nullable Set<ReferralState> states, Paging paging) {
        Specification<Referral> visible = scope.visibleTo(actor);
        return page(states == null ? visible : visible.and(inStates(states)), LATEST_FIRST, paging);
    }

    /** A page of a work list, what ends first or came last first. */
    public Window<Referral> work(Actor actor, ReferralWorkKind kind, Paging paging) {
        return page(scope.visibleTo(actor).and(workLists.of(actor, kind)), workLists.order(kind), paging);
    }

    /** What has happened by referral, the first first, in one statement; part of a referral that is in scope already. */
    public Map<UUID, List<ReferralEvent>> eventsOf(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : events.findByReferralIdInOrderByReferralIdAscOrdinalAsc(ids).stream()
                        .collect(Collectors.groupingBy(ReferralEvent::getReferralId));
    }

    private Window<Referral> page(Specification<Referral> wanted, Sort order, Paging paging) {
        return referrals.findBy(
                wanted, found -> found.sortBy(order).limit(paging.limit().max()).scroll(paging.position()));
    }

    private static Specification<Referral> waitingAt(Instant now) {
        return (referral, query, cb) -> cb.and(
                cb.equal(referral.get("state"), ReferralState.WAITING),
                cb.greaterThan(referral.<Instant>get("answerBy"), now));
    }

    private static Specification<Referral> inStates(Set<ReferralState> states) {
        return (referral, query, cb) -> referral.get("state").in(states);
    }

    private static Specification<Referral> oneOf(Collection<UUID> ids) {
        return (referral, query, cb) -> referral.get("id").in(ids);
    }
}
