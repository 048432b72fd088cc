package cn.jiayi.referral;

import cn.jiayi.platform.Actor;
import cn.jiayi.platform.Paging;
import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Reads patients on their way back in the actor's scope. */
@Service
@RequiredArgsConstructor
@Transactional(readOnly = true)
public class DownReferralDirectory {

    private final DownReferrals downReferrals;
    private final DownReferralScope scope;
    private final EntityManager entities;

    public Optional<DownReferral> find(Actor actor, UUID id) {
        return downReferrals.findOne(scope.visibleTo(actor).and((down, query, cb) -> cb.equal(down.get("id"), id)));
    }

    /** A page of what the actor may see, the earliest day first; only in this state, unless none is named. */
    public Window<DownReferral> list(Actor actor, @Nullable DownReferralState state, Paging paging) {
        Specification<DownReferral> visible = scope.visibleTo(actor);
        return downReferrals.findBy(
                state == null ? visible : visible.and((down, query, cb) -> cb.equal(down.get("state"), state)),
                found -> found.sortBy(Sort.by("takeOverBy", "id"))
                        .limit(paging.limit().max())
                        .scroll(paging.position()));
    }

    /** How many wait for the actor's side, counted up to a number. */
    int countWaiting(Actor actor, int most) {
        CriteriaBuilder cb = entities.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<DownReferral> down = query.from(DownReferral.class);
        query.select(down.get("id"))
                .where(
                        scope.visibleTo(actor).toPredicate(down, query, cb),
                        cb.equal(down.get("state"), DownReferralState.WAITING));
        return entities.createQuery(query).setMaxResults(most).getResultList().size();
    }

    /** By referral up, in one statement; part of a referral that is in scope already. */
    public Map<UUID, DownReferral> of(Collection<UUID> referralIds) {
        return referralIds.isEmpty()
                ? Map.of()
                : downReferrals.findByReferralIdIn(List.copyOf(referralIds)).stream()
                        .collect(Collectors.toMap(DownReferral::getReferralId, Function.identity()));
    }
}
