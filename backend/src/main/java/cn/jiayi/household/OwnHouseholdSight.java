package cn.jiayi.household;

import cn.jiayi.platform.Actor;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Component;

/** Residents see their own household, an institution's administrator those it serves, commission and supervisors the district's. */
@Component
@RequiredArgsConstructor
class OwnHouseholdSight implements HouseholdSight {

    private final Clock clock;

    @Override
    public Specification<Household> visibleTo(Actor actor) {
        return (household, query, cb) -> switch (actor.role()) {
            case RESIDENT -> livesIn(household, actor.residentId(), query, cb);
            case INSTITUTION_ADMIN ->
                actor.institutionId() == null
                        ? cb.disjunction()
                        : cb.equal(household.get("institutionId"), actor.institutionId());
            case COMMISSION, SUPERVISOR -> cb.equal(household.get("districtCode"), actor.district());
            default -> cb.disjunction();
        };
    }

    private Predicate livesIn(
            Root<Household> household, @Nullable UUID residentId, CriteriaQuery<?> query, CriteriaBuilder cb) {
        if (residentId == null) {
            return cb.disjunction();
        }
        Subquery<Integer> membership = query.subquery(Integer.class);
        Root<HouseholdMember> member = membership.from(HouseholdMember.class);
        membership
                .select(cb.literal(1))
                .where(
                        cb.equal(member.get("householdId"), household.get("id")),
                        cb.equal(member.get("resident").get("id"), residentId),
                        Membership.on(member, cb, clock));
        return cb.exists(membership);
    }
}
