package cn.jiayi.referral;

import cn.jiayi.household.OwnHousehold;
import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/**
 * Whose referrals somebody sees: residents those of their household of today, staff those that their team sent, the administrator
 * those of the institution, coordinators those to their hospital.
 */
@Component
@RequiredArgsConstructor
class ReferralScope {

    private final OwnHousehold ownHousehold;

    Specification<Referral> visibleTo(Actor actor) {
        return (referral, query, cb) -> query == null ? cb.disjunction() : visibleTo(actor, referral, query, cb);
    }

    /** Within any query, also one around it. */
    Predicate visibleTo(Actor actor, Root<Referral> referral, AbstractQuery<?> query, CriteriaBuilder cb) {
        return switch (actor.role()) {
            case RESIDENT -> ownHousehold.isThat(referral.get("householdId"), actor.residentId(), query, cb);
            case TEAM_MEMBER, TEAM_LEADER, VILLAGE_DOCTOR -> is(referral.get("teamId"), actor.teamId(), cb);
            case INSTITUTION_ADMIN -> is(referral.get("institutionId"), actor.institutionId(), cb);
            case HOSPITAL_COORDINATOR -> is(referral.get("hospitalId"), actor.institutionId(), cb);
            default -> cb.disjunction();
        };
    }

    private static Predicate is(Expression<?> attribute, @Nullable UUID own, CriteriaBuilder cb) {
        return own == null ? cb.disjunction() : cb.equal(attribute, own);
    }
}
